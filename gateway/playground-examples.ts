import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Kind, parse } from 'graphql';
import type { LocalizedText } from '../subgraphs/shared/law/law.model';
import type { PlaygroundExample } from './playground.model';

const EXTENSION = '.graphql';
/** `# ru: Паспорт объекта` or `# variables: {"code": "…"}`. */
const NOTE = /^#\s*(kk|ru|en|variables):\s*(.*?)\s*$/;

/**
 * Reads the worked questions of a folder, in the order of their file names.
 * The comment lines at the top of a file may say, once per language, a title (first line) and a description (the
 * following ones), and the variables.
 * @throws Error that tells every unusable file: bad syntax, no named operation, variables that are no JSON object.
 */
export function readExamples(directory: string): PlaygroundExample[] {
  const examples: PlaygroundExample[] = [];
  const faults: string[] = [];
  for (const file of readdirSync(directory)
    .filter((name) => name.endsWith(EXTENSION))
    .sort()) {
    try {
      examples.push(
        parseExample(file.slice(0, -EXTENSION.length), readFileSync(join(directory, file), 'utf8')),
      );
    } catch (error) {
      faults.push(`${file}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  if (faults.length > 0) throw new Error(`Unusable examples in ${directory}:\n${faults.join('\n')}`);
  return examples;
}

/** @throws Error, or GraphQLError, when the text is not a usable example. */
export function parseExample(name: string, text: string): PlaygroundExample {
  const { notes, query } = splitNotes(text);
  const operationName = nameOfOperation(query);
  const title = localized(['kk', 'ru', 'en'].map((key) => notes.get(key)?.[0]));
  const description = localized(['kk', 'ru', 'en'].map((key) => notes.get(key)?.slice(1).join(' ')));
  return {
    name,
    operationName,
    title: title ?? { kk: operationName, ru: operationName, en: operationName },
    description,
    query,
    variables: variablesOf(notes.get('variables')?.join('\n')),
  };
}

function splitNotes(text: string): { notes: Map<string, string[]>; query: string } {
  const notes = new Map<string, string[]>();
  const lines = text.split(/\r?\n/);
  const end = lines.findIndex((line) => line.trim() !== '' && !line.startsWith('#'));
  const head = end < 0 ? lines : lines.slice(0, end);
  const kept = head.filter((line) => {
    const [, key, value] = NOTE.exec(line) ?? [];
    if (key === undefined || value === undefined) return true;
    notes.set(key, [...(notes.get(key) ?? []), value]);
    return false;
  });
  return { notes, query: [...kept, ...lines.slice(head.length)].join('\n').trim().concat('\n') };
}

function nameOfOperation(query: string): string {
  for (const definition of parse(query).definitions) {
    if (definition.kind === Kind.OPERATION_DEFINITION && definition.name) return definition.name.value;
  }
  throw new Error('no named operation');
}

/** A language that is left out borrows the text of another one; null when none has a text. */
function localized([kk, ru, en]: (string | undefined)[]): LocalizedText | null {
  const any = ru || kk || en;
  return any ? { kk: kk || any, ru: ru || any, en: en || any } : null;
}

function variablesOf(text: string | undefined): string | null {
  if (text === undefined) return null;
  const variables: unknown = JSON.parse(text);
  if (typeof variables !== 'object' || variables === null || Array.isArray(variables))
    throw new Error('variables must be a JSON object');
  return JSON.stringify(variables, null, 2);
}
