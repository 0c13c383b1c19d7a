import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { type Expression, type Module, parseSync } from '@swc/core';
import { PROJECT_ROOT } from '../../subgraphs/shared/server/project-root';

/** TypeScript files of the services below a folder, relative to the project; the playground's page is apart. */
export function serviceSources(...folders: readonly string[]): string[] {
  return folders
    .flatMap((folder) =>
      readdirSync(join(PROJECT_ROOT, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
        .map((entry) => relative(PROJECT_ROOT, join(entry.parentPath, entry.name)).split(sep).join('/')),
    )
    .filter((file) => !file.startsWith('gateway/bench/'))
    .sort();
}

export const readSource = (file: string): string => readFileSync(join(PROJECT_ROOT, file), 'utf8');

export const parseSource = (file: string): Module =>
  parseSync(readSource(file), { syntax: 'typescript', decorators: true, target: 'es2023' });

/** Every node of a syntax tree, the root first. */
export function* nodesOf(tree: unknown): Generator<Record<string, unknown>> {
  if (typeof tree !== 'object' || tree === null) return;
  if (!Array.isArray(tree)) yield tree as Record<string, unknown>;
  for (const child of Object.values(tree)) yield* nodesOf(child);
}

/** The text of a string or of a template, its parts in place; null for any other expression. */
export function textOf(expression: Expression): string | null {
  if (expression.type === 'StringLiteral') return expression.value;
  if (expression.type !== 'TemplateLiteral') return null;
  return expression.quasis.map(({ raw }) => raw).join('…');
}
