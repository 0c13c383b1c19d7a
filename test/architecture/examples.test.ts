import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type DocumentNode,
  type GraphQLSchema,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  specifiedRules,
  validate,
} from 'graphql';
import { LIMITS } from '../../gateway/limits';
import { parseExample } from '../../gateway/playground-examples';
import { limitDocument } from '../../gateway/plugins/limit-document';
import { buildSupergraphSchema } from '../../scripts/schema/api-schema';
import { composeSchema } from '../../scripts/schema/compose';
import { SCHEMA_DIRECTORY } from '../../scripts/schema/files';

const DIRECTORY = join(SCHEMA_DIRECTORY, 'examples');
const EXAMPLES = readdirSync(DIRECTORY)
  .filter((file) => file.endsWith('.graphql'))
  .map((file) => [file, readFileSync(join(DIRECTORY, file), 'utf8')] as const);

describe('the worked examples', () => {
  let schema: GraphQLSchema;
  beforeAll(async () => {
    schema = buildSupergraphSchema((await composeSchema()).supergraph);
  });

  describe.each(EXAMPLES)('%s', (file, text) => {
    test('is one named operation', () => {
      expect(operationsOf(parse(text)).map(({ name }) => name?.value)).toEqual([
        expect.stringMatching(/^[A-Z]\w+$/),
      ]);
    });

    test('is answered by the graph, within the limits of the gateway', () => {
      const problems = validate(schema, parse(text, { maxTokens: LIMITS.tokens }), [
        ...specifiedRules,
        limitDocument(LIMITS),
      ]);
      expect(problems.map(({ message }) => message)).toEqual([]);
    });

    test('brings sample variables that fit', () => {
      const [operation] = operationsOf(parse(text));
      const { variables } = parseExample(file, text);
      const given = variables === null ? {} : JSON.parse(variables);
      const { errors } = getVariableValues(schema, operation?.variableDefinitions ?? [], given);
      expect(errors?.map(({ message }) => message) ?? []).toEqual([]);
    });

    test('F13: has a title of its own in Kazakh, Russian and English', () => {
      const titles = ['kk', 'ru', 'en'].map(
        (language) => new RegExp(`^# ${language}: (\\S.*)$`, 'm').exec(text)?.[1],
      );
      expect(titles).toEqual([expect.any(String), expect.any(String), expect.any(String)]);
      expect(new Set(titles).size).toBe(3);
    });
  });

  test.each([
    ['object-passport.graphql', 'ObjectPassport', ['$code: String!']],
    ['object-list.graphql', 'ObjectList', ['$first: Int!', '$after: String']],
  ])('%s keeps the name and the variables that clients rely on', (file, name, variables) => {
    const [operation] = operationsOf(parse(readFileSync(join(DIRECTORY, file), 'utf8')));
    expect(operation?.name?.value).toBe(name);
    expect(operation?.variableDefinitions?.map((variable) => print(variable))).toEqual(variables);
  });
});

function operationsOf(document: DocumentNode): OperationDefinitionNode[] {
  return document.definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);
}
