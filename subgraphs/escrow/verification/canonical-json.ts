import { hash } from 'node:crypto';

export type CanonicalValue =
  | string
  | number
  | boolean
  | null
  | readonly CanonicalValue[]
  | { readonly [name: string]: CanonicalValue };

/** JSON with one form for one value, after RFC 8785: names in order, no blanks. Numbers are whole. */
export function canonicalJson(value: CanonicalValue): string {
  if (typeof value === 'number' && !Number.isSafeInteger(value))
    throw new RangeError(`Not a whole number: ${value}`);
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (isList(value)) return `[${value.map(canonicalJson).join(',')}]`;
  const members = Object.keys(value)
    .sort()
    .map((name) => `${JSON.stringify(name)}:${canonicalJson(value[name] ?? null)}`);
  return `{${members.join(',')}}`;
}

const isList = (value: CanonicalValue): value is readonly CanonicalValue[] => Array.isArray(value);

/** A document whose bytes prove themselves. */
export interface SealedDocument {
  readonly json: string;
  /** SHA-256 of the JSON as UTF-8, lower-case hex. */
  readonly sha256: string;
}

export function seal(value: CanonicalValue): SealedDocument {
  const json = canonicalJson(value);
  return { json, sha256: hash('sha256', json) };
}
