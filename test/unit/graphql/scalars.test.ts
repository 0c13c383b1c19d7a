import fc from 'fast-check';
import { GraphQLError, type GraphQLScalarType, Kind, parseValue } from 'graphql';
import { DateScalar, DateTimeScalar, DecimalScalar } from '../../../subgraphs/shared/graphql/scalars';
import { fromEpochDay } from '../../../subgraphs/shared/kernel/local-date';

const SCALARS: readonly GraphQLScalarType[] = [DateScalar, DecimalScalar, DateTimeScalar];
const text = expect.any(String);
const BAD_INPUT = expect.objectContaining({
  extensions: { code: 'BAD_USER_INPUT', texts: { kk: text, ru: text, en: text } },
});

function refused(scalar: GraphQLScalarType, value: unknown): unknown {
  try {
    return ['taken', scalar.parseValue(value)];
  } catch (error) {
    return error;
  }
}

describe('Date', () => {
  test.each(['2026-11-21', '2024-02-29', '2000-02-29', '1000-01-01', '9999-12-31'])('%s is a day', (day) => {
    expect(DateScalar.parseValue(day)).toBe(day);
    expect(DateScalar.serialize(day)).toBe(day);
    expect(DateScalar.parseLiteral({ kind: Kind.STRING, value: day })).toBe(day);
  });

  test.each([
    '2026-02-30',
    '2023-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-11-00',
    '0000-01-01',
    '0999-12-31',
    '2026-1-1',
    '26-11-21',
    ' 2026-11-21',
    '2026-11-21\n',
    '2026-11-21T00:00:00Z',
    '10000-01-01',
    '',
    'today',
  ])('«%s» is not a day', (text) => {
    expect(refused(DateScalar, text)).toEqual(BAD_INPUT);
  });

  test('every day of ten centuries is taken and given out as it stands', () => {
    fc.assert(
      fc.property(fc.integer({ min: -354_285, max: 400_000 }), (epochDay) => {
        const day = fromEpochDay(epochDay);
        expect(DateScalar.serialize(DateScalar.parseValue(day))).toBe(day);
      }),
    );
  });
});

describe('Decimal', () => {
  test.each(['0', '-1', '1783239.56', '999999999999999999.999999', '0.10'])('%s is exact', (number) => {
    expect(DecimalScalar.parseValue(number)).toBe(number);
    expect(DecimalScalar.serialize(number)).toBe(number);
  });

  test.each(['', '.5', '1.', '1e5', '+1', '1,5', '--1', 'NaN', '1234567890123456789', '0.1234567', '1 000'])(
    '«%s» is no decimal',
    (text) => {
      expect(refused(DecimalScalar, text)).toEqual(BAD_INPUT);
    },
  );

  test('a number is refused, because it has passed through a float', () => {
    expect(refused(DecimalScalar, 1.5)).toEqual(BAD_INPUT);
    expect(() => DecimalScalar.parseLiteral(parseValue('1.5'))).toThrow(GraphQLError);
  });
});

describe('DateTime', () => {
  test.each([
    ['2026-11-21T09:30:00Z', '2026-11-21T09:30:00.000Z'],
    ['2026-11-21T09:30Z', '2026-11-21T09:30:00.000Z'],
    ['2026-11-21T14:30:00+05:00', '2026-11-21T09:30:00.000Z'],
    ['2026-11-20T23:30:00.250-10:00', '2026-11-21T09:30:00.250Z'],
    ['2024-02-29T23:59:59.999999Z', '2024-02-29T23:59:59.999Z'],
  ])('%s is the instant %s', (text, utc) => {
    expect(DateTimeScalar.serialize(DateTimeScalar.parseValue(text))).toBe(utc);
    expect(DateTimeScalar.parseLiteral({ kind: Kind.STRING, value: text })).toEqual(new Date(utc));
  });

  test.each([
    '2026-02-30T00:00:00Z',
    '2023-02-29T10:00:00+05:00',
    '2026-11-21T09:30:00',
    '2026-11-21',
    '2026-11-21T25:00:00Z',
    '2026-11-21T09:60:00Z',
    '2026-11-21 09:30:00Z',
    '2026-11-21T09:30:00+5',
    'Tue, 21 Nov 2026 09:30:00 +05:00',
    '2026-11-21T09:30:00Zone Z',
    '',
  ])('«%s» is no instant', (text) => {
    expect(refused(DateTimeScalar, text)).toEqual(BAD_INPUT);
  });
});

describe.each(SCALARS.map((scalar) => [scalar.name, scalar] as const))('%s', (name, scalar) => {
  test.each([[null], [5], [true], [{}], [['2026-11-21']]])('refuses %j as input', (value) => {
    expect(refused(scalar, value)).toEqual(BAD_INPUT);
  });

  test.each(['5', 'true', 'null', 'ENUM', '{a: 1}'])('refuses the literal %s', (literal) => {
    expect(() => scalar.parseLiteral(parseValue(literal))).toThrow(`${name} must look like`);
  });

  test.each([[null], [5], ['2026-02-30'], [{}]])(
    'takes the value %j of a row for a fault of the program, not for bad input',
    (value) => {
      expect(() => scalar.serialize(value)).toThrow(TypeError);
      expect(() => scalar.serialize(value)).not.toThrow(GraphQLError);
    },
  );
});
