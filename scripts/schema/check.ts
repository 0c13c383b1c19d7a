import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CriticalityLevel, diff } from '@graphql-inspector/core';
import { type DocumentNode, type GraphQLSchema, Kind, parse, visit } from 'graphql';
import { buildSupergraphSchema } from './api-schema';
import type { ComposedSchema, CompositionHint } from './compose';
import { SCHEMA_DIRECTORY } from './files';
import { lastRelease } from './release';

/** Composition hints that are meant; each with the reason. */
export const ACCEPTED_HINTS: Readonly<Record<string, string>> = {};

/** A breaking change that partners were told of: it passes from its day on. */
export interface AnnouncedChange {
  /** Path of the change as the check tells it, for example `Deposit.state`. */
  readonly path: string;
  /** Day from which it may be made, `YYYY-MM-DD`. */
  readonly from: string;
}

/** Committed files that differ from what the code emits. */
export function driftOf(composed: ComposedSchema, directory = SCHEMA_DIRECTORY): string[] {
  const files = { ...composed.subgraphs, supergraph: composed.supergraph };
  return Object.entries(files)
    .filter(([name, sdl]) => readIfThere(join(directory, `${name}.graphql`)) !== sdl)
    .map(
      ([name]) =>
        `schema/${name}.graphql is not what the code emits: run «npm run schema:emit» and read the difference.`,
    );
}

function readIfThere(path: string): string | null {
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}

export function unlistedHints(
  hints: readonly CompositionHint[],
  accepted: Readonly<Record<string, string>> = ACCEPTED_HINTS,
): string[] {
  return hints
    .filter(({ code }) => !Object.hasOwn(accepted, code))
    .map(({ code, message }) => `${code}: ${message}`);
}

interface Described {
  readonly name: { readonly value: string };
  readonly description?: { readonly value: string };
}

const isDescribed = ({ description }: Described): boolean => Boolean(description?.value.trim());

/** Types, fields, arguments, input fields and enum values of an SDL that have no description. */
export function undescribed(sdl: string | DocumentNode): string[] {
  const document = typeof sdl === 'string' ? parse(sdl) : sdl;
  const missing: string[] = [];
  const path: string[] = [];
  const enter = (node: Described) => {
    path.push(node.name.value);
    if (!isDescribed(node)) missing.push(path.join('.'));
  };
  const leave = () => void path.pop();
  const described = { enter, leave };
  visit(document, {
    // The root types are the graph itself: their fields are described, they need not be.
    [Kind.OBJECT_TYPE_DEFINITION]: {
      enter: (node) => {
        path.push(node.name.value);
        if (!isDescribed(node) && !['Query', 'Mutation'].includes(node.name.value))
          missing.push(node.name.value);
      },
      leave,
    },
    [Kind.INTERFACE_TYPE_DEFINITION]: described,
    [Kind.UNION_TYPE_DEFINITION]: described,
    [Kind.SCALAR_TYPE_DEFINITION]: described,
    [Kind.ENUM_TYPE_DEFINITION]: described,
    [Kind.ENUM_VALUE_DEFINITION]: described,
    [Kind.INPUT_OBJECT_TYPE_DEFINITION]: described,
    [Kind.FIELD_DEFINITION]: described,
    [Kind.INPUT_VALUE_DEFINITION]: described,
    [Kind.DIRECTIVE_DEFINITION]: { enter: () => false },
  });
  return missing;
}

/** Breaking changes between two schemas as clients see them, without those announced for a day that has come. */
export async function breakingChanges(
  released: GraphQLSchema,
  current: GraphQLSchema,
  announced: readonly AnnouncedChange[],
  today: string,
): Promise<string[]> {
  const changes = await diff(released, current);
  const isAnnounced = (path: string | undefined) =>
    announced.some((change) => change.path === path && change.from <= today);
  return changes
    .filter(({ criticality, path }) => criticality.level === CriticalityLevel.Breaking && !isAnnounced(path))
    .map(({ path, message }) => `${path}: ${message}`);
}

export function announcedChanges(): AnnouncedChange[] {
  return JSON.parse(
    readFileSync(join(SCHEMA_DIRECTORY, 'announced-changes.json'), 'utf8'),
  ) as AnnouncedChange[];
}

/** Every fault of the schema at once; an empty list lets a change pass. */
export async function checkSchema(composed: ComposedSchema, today: string): Promise<string[]> {
  const released = lastRelease();
  const current = buildSupergraphSchema(composed.supergraph);
  return [
    ...driftOf(composed),
    ...unlistedHints(composed.hints).map((hint) => `composition hint that nobody accepted: ${hint}`),
    ...Object.entries(composed.subgraphs).flatMap(([name, sdl]) =>
      undescribed(sdl).map((path) => `${name}: ${path} has no description`),
    ),
    ...(released ? await breakingChanges(released, current, announcedChanges(), today) : []).map(
      (change) => `breaking change against the last release: ${change}`,
    ),
  ];
}
