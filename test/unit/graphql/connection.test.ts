import { buildSchema, isNonNullType } from 'graphql';
import { Field, ObjectType, Query, Resolver } from 'type-graphql';
import { arrayPage } from '../../../subgraphs/shared/graphql/array-page';
import { connectionOf, type Page } from '../../../subgraphs/shared/graphql/connection';
import { subgraphSdl } from '../../../subgraphs/shared/graphql/subgraph-schema';

@ObjectType({ description: 'Thing of the test.' })
class Thing {
  @Field({ description: 'Name.' })
  name!: string;
}

const ThingConnection = connectionOf(Thing, 'Thing');

@Resolver()
class ThingResolver {
  @Query(() => ThingConnection, { description: 'Things.' })
  things(): Page<Thing> {
    return arrayPage([{ name: 'one' }], ({ name }) => name, {});
  }
}

describe('types of a connection', () => {
  let sdl: string;
  beforeAll(async () => {
    sdl = await subgraphSdl({ resolvers: [ThingResolver], references: {} });
  });

  test('are named after the node, none of their fields is ever null, and each is described', () => {
    const schema = buildSchema(sdl, { assumeValidSDL: true });
    const fieldsOf = (name: string) => {
      const type = schema.getType(name);
      if (!type || !('getFields' in type)) throw new Error(`No type ${name}`);
      return Object.values(type.getFields());
    };
    expect(fieldsOf('ThingConnection').map(({ name, type }) => `${name}: ${type}`)).toEqual([
      'edges: [ThingEdge!]!',
      'nodes: [Thing!]!',
      'pageInfo: PageInfo!',
      'totalCount: Int!',
    ]);
    expect(fieldsOf('ThingEdge').map(({ name, type }) => `${name}: ${type}`)).toEqual([
      'cursor: String!',
      'node: Thing!',
    ]);
    for (const { type, description } of [...fieldsOf('ThingConnection'), ...fieldsOf('ThingEdge')]) {
      expect(isNonNullType(type)).toBe(true);
      expect(description).toMatch(/\.$/);
    }
  });

  test('PageInfo is shared by the subgraphs', () => {
    expect(sdl).toMatch(/type PageInfo\s+@shareable/);
  });
});
