import { type GraphQLField, type GraphQLSchema, getNamedType, isInterfaceType, isObjectType } from 'graphql';
import { buildSupergraphSchema } from '../../scripts/schema/api-schema';
import { checkSchema } from '../../scripts/schema/check';
import { type ComposedSchema, composeSchema } from '../../scripts/schema/compose';
import { SUBGRAPHS } from '../../subgraphs/shared/database/database-config';
import { almatyDay } from '../../subgraphs/shared/kernel/local-date';

/** Fields that tell a basis outside the clauses of the graph's own acts, which is kept as text. */
const TEXT_BASES = ['LegalAct.basis', 'OrganizationRole.basis'];

interface NamedField {
  /** For example `Deposit.state`. */
  readonly path: string;
  /** Name of the type, lists and non-null marks taken off. */
  readonly type: string;
  readonly field: GraphQLField<unknown, unknown>;
}

describe('the schema', () => {
  let composed: ComposedSchema;
  let schema: GraphQLSchema;
  let fields: readonly NamedField[];
  beforeAll(async () => {
    composed = await composeSchema();
    schema = buildSupergraphSchema(composed.supergraph);
    fields = fieldsOf(schema);
  });

  test('F04: is as committed, composed without an unlisted hint, described, and breaks no release', async () => {
    // The real day: an announced change passes from its day on.
    expect(await checkSchema(composed, almatyDay(new Date()))).toEqual([]);
  });

  test('is composed of the three registries', () => {
    expect(Object.keys(composed.subgraphs).sort()).toEqual([...SUBGRAPHS].sort());
  });

  test('answers every question for a legal basis with a clause', () => {
    const bases = fields.filter(({ path }) => /\.(basis|legalBasis)$/.test(path));
    const wrong = bases.filter(({ type }) => type !== 'LegalReference').map(({ path }) => path);
    expect(wrong.sort()).toEqual(TEXT_BASES);
    expect(bases.length).toBeGreaterThan(TEXT_BASES.length);
  });

  test('pages every connection in the same way', () => {
    const connections = fields.filter(({ type }) => type.endsWith('Connection'));
    const unlike = connections.filter(({ type, field }) => {
      const parts = fields
        .filter(({ path }) => path.startsWith(`${type}.`))
        .map(({ path }) => path.split('.')[1]);
      const paging = ['first', 'after', 'last', 'before'].filter((name) =>
        field.args.some((arg) => arg.name === name),
      );
      return `${paging} ${parts.sort()}` !== 'first,after,last,before edges,nodes,pageInfo,totalCount';
    });
    expect(connections.length).toBeGreaterThan(0);
    expect(unlike.map(({ path }) => path)).toEqual([]);
  });

  test('names what is true or false as a question', () => {
    const truths = fields.filter(({ type }) => type === 'Boolean').map(({ path }) => path);
    expect(truths.filter((path) => !/\.(is|are|has|can|may|viewerCan)[A-Z]/.test(path))).toEqual([]);
  });
});

function fieldsOf(schema: GraphQLSchema): NamedField[] {
  return Object.values(schema.getTypeMap()).flatMap((type) => {
    if (!(isObjectType(type) || isInterfaceType(type)) || type.name.startsWith('__')) return [];
    return Object.values(type.getFields()).map((field) => ({
      path: `${type.name}.${field.name}`,
      type: getNamedType(field.type).name,
      field,
    }));
  });
}
