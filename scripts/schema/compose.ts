import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';
import { subgraphSdl } from '../../subgraphs/shared/graphql/subgraph-schema';
import { MODULES } from './modules';

/** A remark of the composer that nobody has accepted in writing yet is a fault. */
export interface CompositionHint {
  readonly code: string;
  readonly message: string;
}

export interface ComposedSchema {
  /** SDL of each subgraph by its name. */
  readonly subgraphs: Readonly<Record<string, string>>;
  readonly supergraph: string;
  readonly hints: readonly CompositionHint[];
}

/** Addresses in the supergraph are names only: the gateway takes the real ones from its configuration. */
const urlOf = (name: string): string => `http://${name}.invalid/graphql`;

/** Emits the SDL of every subgraph and composes them, without network. */
export async function composeSchema(): Promise<ComposedSchema> {
  const subgraphs: Record<string, string> = {};
  for (const { name, schema } of MODULES) subgraphs[name] = `${(await subgraphSdl(schema)).trim()}\n`;
  const result = composeServices(
    Object.entries(subgraphs).map(([name, sdl]) => ({ name, url: urlOf(name), typeDefs: parse(sdl) })),
  );
  if (result.errors) throw new Error(result.errors.map(({ message }) => message).join('\n'));
  const hints = result.hints.map((hint) => ({ code: hint.definition.code, message: hint.message }));
  return { subgraphs, supergraph: `${result.supergraphSdl.trim()}\n`, hints };
}
