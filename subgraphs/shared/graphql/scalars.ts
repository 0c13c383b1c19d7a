import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const DECIMAL = /^-?\d{1,18}(\.\d{1,6})?$/;

function isDay(value: string): boolean {
  return DAY.test(value) && new Date(`${value}T00:00:00Z`).toISOString().startsWith(value);
}

function stringScalar(
  name: string,
  description: string,
  accepts: (value: string) => boolean,
  example: string,
): GraphQLScalarType<string, string> {
  const parse = (value: unknown): string => {
    if (typeof value === 'string' && accepts(value)) return value;
    throw new GraphQLError(`${name} must look like ${example}.`, { extensions: { code: 'BAD_USER_INPUT' } });
  };
  return new GraphQLScalarType<string, string>({
    name,
    description,
    serialize: parse,
    parseValue: parse,
    parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : null),
  });
}

/** `YYYY-MM-DD`; a string on both sides, so that no time zone can move the day. */
export const DateScalar = stringScalar(
  'Date',
  'Calendar day in Almaty, `YYYY-MM-DD`.',
  (value) => {
    try {
      return isDay(value);
    } catch {
      return false;
    }
  },
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
  const instant = typeof value === 'string' && /T.*(Z|[+-]\d{2}:\d{2})$/.test(value) ? new Date(value) : null;
  if (instant && !Number.isNaN(instant.getTime())) return instant;
  throw new GraphQLError('DateTime must look like 2026-11-21T09:30:00Z.', {
    extensions: { code: 'BAD_USER_INPUT' },
  });
};

/** An instant with its offset, given out in UTC. */
export const DateTimeScalar = new GraphQLScalarType<Date, string>({
  name: 'DateTime',
  description: 'Instant in ISO 8601 with offset, for example `2026-11-21T09:30:00Z`.',
  serialize: (value) => (value instanceof Date ? value : parseInstant(value)).toISOString(),
  parseValue: parseInstant,
  parseLiteral: (node) => parseInstant(node.kind === Kind.STRING ? node.value : null),
});
