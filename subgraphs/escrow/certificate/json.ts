/** Reading of JSON that nobody vouches for. */
export type JsonRecord = Readonly<Record<string, unknown>>;

/** The value; null for a text that is no JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return null;
  }
}

export const isRecord = (value: unknown): value is JsonRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const recordsIn = (value: unknown): readonly JsonRecord[] =>
  Array.isArray(value) ? value.filter(isRecord) : [];

export const textOf = (value: unknown): string | null =>
  typeof value === 'string' && value !== '' ? value : null;
