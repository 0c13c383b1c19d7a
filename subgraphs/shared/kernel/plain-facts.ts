import { isLocalDate, type LocalDate } from './local-date';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Plain JSON of another program, perhaps a later one, read with care. An optional fact is null when absent or null. */
export interface PlainFacts {
  uuid(name: string): string;
  optionalUuid(name: string): string | null;
  /** Ids of several things; a list that is no list of ids cannot be read. */
  optionalUuids(name: string): readonly string[] | null;
  optionalText(name: string): string | null;
  day(name: string): LocalDate;
}

/** @param faultOf what is thrown for a fact that cannot be read */
export function plainFacts(
  record: Readonly<Record<string, unknown>>,
  faultOf: (name: string) => Error,
): PlainFacts {
  const read = (name: string, fits: (text: string) => boolean): string => {
    const value = record[name];
    if (typeof value === 'string' && fits(value)) return value;
    throw faultOf(name);
  };
  const optional = (name: string, fits: (text: string) => boolean) =>
    record[name] == null ? null : read(name, fits);
  const isUuid = (text: string) => UUID.test(text);
  const readUuids = (name: string): readonly string[] => {
    const value = record[name];
    if (Array.isArray(value) && value.every((each) => typeof each === 'string' && isUuid(each))) return value;
    throw faultOf(name);
  };
  return {
    uuid: (name) => read(name, isUuid),
    optionalUuid: (name) => optional(name, isUuid),
    optionalUuids: (name) => (record[name] == null ? null : readUuids(name)),
    // PostgreSQL holds no such character.
    optionalText: (name) => optional(name, (text) => !text.includes('\0')),
    day: (name) => read(name, isLocalDate),
  };
}
