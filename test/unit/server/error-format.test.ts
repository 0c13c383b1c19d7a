import { Writable } from 'node:stream';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { QueryFailedError } from 'typeorm';
import { defineError } from '../../../subgraphs/shared/kernel/domain-error';
import { errorFormatter } from '../../../subgraphs/shared/server/error-format';
import { createLogger } from '../../../subgraphs/shared/server/logger';

const log: string[] = [];
const logger = createLogger({
  name: 'test',
  destination: new Writable({
    write(chunk, _encoding, done) {
      log.push(String(chunk));
      done();
    },
  }),
});
const format = errorFormatter('objects', logger);

/** As Apollo Server hands an error of a resolver over: wrapped, and formatted with a code of its own. */
function thrown(original: Error): GraphQLFormattedError {
  const own = original instanceof GraphQLError ? original.extensions : {};
  const wrapped = new GraphQLError(original.message, { originalError: original, path: ['things', 3] });
  const extensions = { code: 'INTERNAL_SERVER_ERROR', stacktrace: ['at secret.ts:1'], ...own };
  return format({ message: original.message, path: ['things', 3], extensions }, wrapped);
}

const bookLate = defineError({
  code: 'BOOK_LATE',
  clause: { actId: 'KZ-146-2019', clause: '7' },
  texts: { kk: 'Кешікті: {days} күн', ru: 'Опоздание: {days} дн.', en: 'Late by {days} days' },
});

beforeEach(() => {
  log.length = 0;
});

describe('errors that leave a subgraph', () => {
  test('E-7: an expected one carries code, clause, facts and its texts in three languages', () => {
    expect(thrown(bookLate({ days: 4 }))).toEqual({
      message: 'Late by 4 days',
      path: ['things', 3],
      locations: undefined,
      extensions: {
        code: 'BOOK_LATE',
        clause: { actId: 'KZ-146-2019', clause: '7' },
        facts: { days: 4 },
        texts: { kk: 'Кешікті: 4 күн', ru: 'Опоздание: 4 дн.', en: 'Late by 4 days' },
      },
    });
    expect(log).toEqual([]);
  });

  test('a refusal with a code of ours passes with its facts and without a stack', () => {
    const refusal = new GraphQLError('Sign in.', { extensions: { code: 'UNAUTHENTICATED', clause: 'C-4' } });
    expect(thrown(refusal)).toMatchObject({
      message: 'Sign in.',
      extensions: { code: 'UNAUTHENTICATED', clause: 'C-4' },
    });
    expect(JSON.stringify(thrown(refusal))).not.toContain('stack');
  });

  test.each([
    'GRAPHQL_PARSE_FAILED',
    'GRAPHQL_VALIDATION_FAILED',
    'BAD_USER_INPUT',
    'OPERATION_RESOLUTION_FAILURE',
  ])('a fault of the request (%s) passes', (code) => {
    const error = new GraphQLError('The request is wrong.');
    const extensions = { code, stacktrace: ['at secret.ts:1'] };
    expect(format({ message: error.message, extensions }, error)).toMatchObject({
      message: 'The request is wrong.',
      extensions: { code },
    });
    expect(JSON.stringify(format({ message: '', extensions }, error))).not.toContain('secret');
  });

  test('S18: a fault of a statement is masked: no SQL, no parameters, no message, a correlation id of the log', () => {
    const driver = Object.assign(new Error('column "secret" of relation "informatization_object"'), {
      code: '42703',
    });
    const error = new QueryFailedError('SELECT secret FROM informatization_object', ['p-1'], driver);
    const shown = thrown(error);
    expect(shown).toEqual({
      message: 'Unexpected error',
      path: ['things', 3],
      locations: undefined,
      extensions: { code: 'INTERNAL', correlationId: expect.any(String), subgraph: 'objects' },
    });
    expect(log).toHaveLength(1);
    expect(log[0]).toContain(String(shown.extensions?.['correlationId']));
    expect(log[0]).toContain('SELECT secret');
  });

  test.each([
    ['a thrown error', new Error('password=1')],
    ['a fault with a code of the system', Object.assign(new Error('password=1'), { code: 'ECONNREFUSED' })],
    ['an error of the library without a code', new GraphQLError('password=1')],
  ])('S18: %s is masked', (_name, error) => {
    expect(JSON.stringify(thrown(error))).not.toMatch(/password|secret/);
    expect(thrown(error).extensions).toMatchObject({ code: 'INTERNAL' });
  });

  test('a text that the database cannot hold is a fault of the request, told in three languages', () => {
    const driver = Object.assign(new Error('invalid byte sequence'), { code: '22021' });
    const { extensions } = thrown(new QueryFailedError('SELECT 1', [], driver));
    expect(extensions).toMatchObject({ code: 'BAD_USER_INPUT', texts: { en: expect.any(String) } });
    expect(log).toEqual([]);
  });
});
