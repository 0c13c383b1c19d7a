import { hash } from 'node:crypto';

/** SHA-256 of a value as JSON with the fields of every object in alphabetical order, in hexadecimal. */
export function digestOf(value: unknown): string {
  return hash('sha256', JSON.stringify(value, inOrder));
}

function inOrder(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
