import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { isLocalDate } from '../kernel/local-date';
import type { LocalizedText } from '../kernel/localized-text';

const DECIMAL = /^-?\d{1,18}(\.\d{1,6})?$/;
const INSTANT = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

function badInput(name: string, example: string): GraphQLError {
  const texts: LocalizedText = {
    kk: `${name} мәні мынадай болуы керек: ${example}.`,
    ru: `Значение ${name} должно выглядеть так: ${example}.`,
    en: `${name} must look like ${example}.`,
  };
  return new GraphQLError(texts.en, { extensions: { code: 'BAD_USER_INPUT', texts } });
}

function stringScalar(
  name: string,
  description: string,
  accepts: (value: string) => boolean,
  example: string,
): GraphQLScalarType<string, string> {
  const parse = (value: unknown): string => {
    if (typeof value === 'string' && accepts(value)) return value;
    throw badInput(name, example);
  };
  // A bad value of our own is a fault of the program and no input of the caller.
  const serialize = (value: unknown): string => {
    if (typeof value === 'string' && accepts(value)) return value;
    throw new TypeError(`Not a ${name}: ${value}`);
  };
  return new GraphQLScalarType<string, string>({
    name,
    description,
    serialize,
    parseValue: parse,
    parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : null),
  });
}

/** `YYYY-MM-DD`; a string on both sides, so that no time zone can move the day. */
export const DateScalar = stringScalar(
  'Date',
  'Calendar day in Almaty, `YYYY-MM-DD`.',
  isLocalDate,
  '2026-11-21',
);

/** Exact decimal as a string: money never passes through a float. */
export const DecimalScalar = stringScalar(
  'Decimal',
  'Exact decimal number as a string, for example `1783239.56`.',
  (value) => DECIMAL.test(value),
  '1783239.56',
);

const parseInstant = (value: unknown): Date => {
  const day = typeof value === 'string' ? INSTANT.exec(value)?.[1] : undefined;
  const instant = new Date(day && isLocalDate(day) ? String(value) : Number.NaN);
  if (Number.isNaN(instant.getTime())) throw badInput('DateTime', '2026-11-21T09:30:00Z');
  return instant;
};

/** An instant with its offset, given out in UTC. */
export const DateTimeScalar = new GraphQLScalarType<Date, string>({
  name: 'DateTime',
  description: 'Instant in ISO 8601 with offset, for example `2026-11-21T09:30:00Z`.',
  serialize: (value) => {
    if (value instanceof Date) return value.toISOString();
    throw new TypeError(`Not a DateTime: ${value}`);
  },
  parseValue: parseInstant,
  parseLiteral: (node) => parseInstant(node.kind === Kind.STRING ? node.value : null),
});
