import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseExample, readExamples } from '../../gateway/playground-examples';
import { PROJECT_ROOT } from '../../subgraphs/shared/server/project-root';

const QUERY = 'query Passport($code: String!) {\n  object(code: $code) {\n    id\n  }\n}\n';

describe('a worked example of the playground', () => {
  test('takes titles, description and variables from the comment lines at its top', () => {
    const example = parseExample(
      'object-passport',
      `# kk: Паспорт\n# ru: Паспорт объекта\n# en: Passport\n# en: One object,\n# en: whole.\n# variables: {"code":"A-1"}\n${QUERY}`,
    );
    expect(example).toEqual({
      name: 'object-passport',
      operationName: 'Passport',
      title: { kk: 'Паспорт', ru: 'Паспорт объекта', en: 'Passport' },
      description: { kk: 'One object, whole.', ru: 'One object, whole.', en: 'One object, whole.' },
      query: QUERY,
      variables: '{\n  "code": "A-1"\n}',
    });
  });

  test('keeps its other comments and leaves alone what looks like a note inside the query', () => {
    const body = '# For lawyers.\nquery Q {\n  # ru: a comment\n  a\n}\n';
    expect(parseExample('q', `# en: Title\n${body}`).query).toBe(body);
  });

  test('is called by its operation when it tells no title', () => {
    const { title, description, variables } = parseExample('q', QUERY);
    expect(title).toEqual({ kk: 'Passport', ru: 'Passport', en: 'Passport' });
    expect([description, variables]).toEqual([null, null]);
  });

  test.each([
    ['has no named operation', '{ a }', /no named operation/],
    ['is no GraphQL', 'query Q {', /Syntax Error/],
    ['has variables that are no JSON object', '# variables: [1]\nquery Q { a }', /must be a JSON object/],
  ])('is refused when it %s', (_name, text, reason) => {
    expect(() => parseExample('q', text)).toThrow(reason);
  });
});

describe('the folder of worked examples', () => {
  let directory: string;
  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'examples-'));
  });
  afterEach(() => rmSync(directory, { recursive: true }));

  test('is read in the order of file names, other files aside', () => {
    for (const name of ['b.graphql', 'a.graphql', 'README.md']) writeFileSync(join(directory, name), QUERY);
    expect(readExamples(directory).map(({ name }) => name)).toEqual(['a', 'b']);
  });

  test('tells all its unusable files together', () => {
    writeFileSync(join(directory, 'a.graphql'), '{ a }');
    writeFileSync(join(directory, 'b.graphql'), 'query {');
    expect(() => readExamples(directory)).toThrow(/a\.graphql: .*\nb\.graphql: /);
  });
});

describe('the committed examples', () => {
  const directory = join(PROJECT_ROOT, 'schema', 'examples');
  const files = readdirSync(directory).filter((name) => name.endsWith('.graphql'));

  test.each(files)('%s tells its title and its description in kk, ru and en', (file) => {
    const text = readFileSync(join(directory, file), 'utf8');
    const told = ['kk', 'ru', 'en'].map((language) =>
      [...text.matchAll(new RegExp(`^# ${language}: (.+)$`, 'gm'))].map(([, line]) => line),
    );
    expect(told.map((lines) => lines.length)).toEqual([2, 2, 2]);
    // The three are texts of three languages, not one text three times.
    expect(new Set(told.flat()).size).toBe(6);
  });
});
