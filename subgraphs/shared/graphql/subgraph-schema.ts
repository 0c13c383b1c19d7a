import 'reflect-metadata';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { printSchemaWithDirectives } from '@graphql-tools/utils';
import { type GraphQLResolveInfo, type GraphQLSchema, parse } from 'graphql';
import { buildSchema, createResolversMap, type NonEmptyArray } from 'type-graphql';
import { DateScalar, DateTimeScalar, DecimalScalar } from './scalars';
import type { SubgraphContext } from './subgraph-context';
import { declareUserErrorCodes } from './user-errors';

/** Resolves `{ __typename, id }` of another subgraph to an object of this one, or null when there is none to see. */
export type ReferenceResolver = (
  reference: { readonly id: string },
  context: SubgraphContext,
  info: GraphQLResolveInfo,
) => unknown;

// biome-ignore lint/complexity/noBannedTypes: type-graphql takes resolvers and types as bare functions
export type BareClass = Function;

export interface SubgraphSchemaParts {
  readonly resolvers: NonEmptyArray<BareClass>;
  /** Classes that no query of this subgraph reaches: stubs of other subgraphs' entities. */
  readonly orphanedTypes?: BareClass[];
  readonly references: Readonly<Record<string, ReferenceResolver>>;
}

const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9",
  import: ["@key", "@shareable", "@external", "@requires", "@provides"])

`;

/** The SDL of a subgraph as it is committed and composed. */
export async function subgraphSdl(parts: SubgraphSchemaParts): Promise<string> {
  return LINK + printSchemaWithDirectives(await codeFirstSchema(parts));
}

const SCHEMAS = new WeakMap<SubgraphSchemaParts, Promise<GraphQLSchema>>();

/**
 * The executable schema of a subgraph, with `_service` and `_entities`. Made once for the same parts: it holds no
 * state, and takes longer than all else that opens a subgraph.
 */
export function subgraphSchema(parts: SubgraphSchemaParts): Promise<GraphQLSchema> {
  const schema = SCHEMAS.get(parts) ?? executableSchema(parts);
  SCHEMAS.set(parts, schema);
  return schema;
}

async function executableSchema(parts: SubgraphSchemaParts): Promise<GraphQLSchema> {
  const schema = await codeFirstSchema(parts);
  const resolvers = createResolversMap(schema) as Record<string, Record<string, unknown>>;
  for (const [type, resolve] of Object.entries(parts.references))
    resolvers[type] = { ...resolvers[type], __resolveReference: resolve };
  const typeDefs = parse(LINK + printSchemaWithDirectives(schema));
  return buildSubgraphSchema([{ typeDefs, resolvers: resolvers as never }]);
}

function codeFirstSchema(parts: SubgraphSchemaParts): Promise<GraphQLSchema> {
  declareUserErrorCodes();
  return buildSchema({
    resolvers: parts.resolvers,
    orphanedTypes: parts.orphanedTypes ?? [],
    // Inputs are checked by the rules of each use case, which tell every problem at once with its clause.
    validate: false,
    scalarsMap: [{ type: Date, scalar: DateTimeScalar }],
  });
}

export { DateScalar, DateTimeScalar, DecimalScalar };
