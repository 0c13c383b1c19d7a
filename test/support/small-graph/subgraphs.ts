import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { execute, type GraphQLFieldResolver, type GraphQLSchema, parse, validate } from 'graphql';
import type {
  SubgraphHandler,
  SubgraphRequest,
  SubgraphResponse,
} from '../../../subgraphs/shared/server/subgraph-handler';

// biome-ignore lint/suspicious/noExplicitAny: the library types its resolvers so
type Resolver = GraphQLFieldResolver<any, any>;
type Resolvers = Record<string, Record<string, Resolver>>;

const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@shareable"])`;

/** Three tiny registers with the shapes of the real ones: an entity with a part in each, cycles, pages, mutations. */
const TYPE_DEFS = {
  objects: `${LINK}
    type Query { object(code: String!): InformationObject  objects(first: Int = 20, last: Int): ObjectConnection!  unbounded(first: Int): ObjectConnection!  echo(filter: Filter): String  fail(how: String!): String  odd: Odd }
    type Mutation { rename(code: String!, name: String!): InformationObject }
    type ObjectConnection { nodes: [InformationObject!]! }
    type InformationObject @key(fields: "id") { id: ID! code: String! name: String! stage: Stage! peers(first: Int = 20): ObjectConnection! }
    enum Stage { DESIGN OPERATION }
    type Odd { proto: String }
    input Filter { text: String  stage: Stage  children: [Filter!]  anything: Anything }
    scalar Anything`,
  register: `${LINK}
    type Query { entries: [Entry!] }
    type InformationObject @key(fields: "id") { id: ID! entry: Entry }
    type Entry @key(fields: "number") { number: ID! title: String }`,
  escrow: `${LINK}
    type Query { repository: String }
    type InformationObject @key(fields: "id") { id: ID! deposits(first: Int = 20): DepositConnection  strictDeposits: Int! }
    type DepositConnection { nodes: [Deposit!]! }
    type Deposit { number: Int! object: InformationObject entry: Entry }
    type Entry @key(fields: "number") { number: ID! deposited: Boolean }`,
} as const;

export type SubgraphName = keyof typeof TYPE_DEFS;
export const SUBGRAPH_NAMES = Object.keys(TYPE_DEFS) as SubgraphName[];
export const typeDefsOf = (name: SubgraphName) => parse(TYPE_DEFS[name]);

const object = (id: string) => ({ id, code: `code-${id}`, name: `Object ${id}`, stage: 'OPERATION' });
const page = (first: number) => ({
  nodes: Array.from({ length: Math.min(first, 30) }, (_, i) => object(String(i + 1))),
});
const reference = ({ id }: { id: string }) => (id === 'unknown' ? null : { id });

const RESOLVERS: Record<SubgraphName, Resolvers> = {
  objects: {
    Query: {
      object: (_: unknown, { code }: { code: string }) => object(code.replace('code-', '')),
      objects: (_: unknown, { first }: { first: number }) => page(first),
      unbounded: (_: unknown, { first }: { first: number }) => page(first),
      echo: (_: unknown, { filter }: { filter: unknown }) => JSON.stringify(filter),
      fail: (_: unknown, { how }: { how: string }) => fail(how),
      odd: () => ({ proto: 'plain' }),
    },
    Mutation: {
      rename: (_: unknown, { code, name }: { code: string; name: string }) => ({ ...object(code), name }),
    },
    InformationObject: {
      __resolveReference: ({ id }: { id: string }) => (id === 'unknown' ? null : object(id)),
      peers: (_: unknown, { first }: { first: number }) => page(first),
    },
  },
  register: {
    Query: { entries: () => [{ number: 'R-1', title: 'Entry 1' }] },
    InformationObject: {
      __resolveReference: reference,
      entry: ({ id }: { id: string }) => ({ number: `R-${id}`, title: `Entry ${id}` }),
    },
    Entry: {
      __resolveReference: ({ number }: { number: string }) => ({ number, title: `Entry ${number}` }),
    },
  },
  escrow: {
    Query: { repository: () => 'escrow' },
    InformationObject: {
      __resolveReference: reference,
      deposits: () => ({
        nodes: [1, 2].map((number) => ({ number, object: object('1'), entry: { number: 'R-1' } })),
      }),
      strictDeposits: () => 2,
    },
    Entry: {
      __resolveReference: ({ number }: { number: string }) => ({ number, deposited: true }),
    },
  },
};

/** Faults as they really look: a driver's text with a statement, a host and a path in it. */
function fail(how: string): never {
  if (how === 'sql')
    throw new Error('select * from secret_table where iin = 900101300123 at db.internal:5432');
  throw new Error(`cannot read /srv/app/private/key.pem\n    at Object.<anonymous> (/srv/app/x.js:1:1)`);
}

/** A subgraph that notes what it was sent and can be told to misbehave. */
export class SmallSubgraph {
  /** What arrived, in order. */
  readonly seen: SubgraphRequest[] = [];
  /** Answers instead of the schema while set. */
  instead: SubgraphHandler | null = null;
  readonly #schema: GraphQLSchema;

  constructor(readonly name: SubgraphName) {
    this.#schema = buildSubgraphSchema([{ typeDefs: typeDefsOf(name), resolvers: RESOLVERS[name] }]);
  }

  readonly handler: SubgraphHandler = async (request) => {
    this.seen.push(request);
    return this.instead === null ? this.#answer(request) : this.instead(request);
  };

  async #answer(request: SubgraphRequest): Promise<SubgraphResponse> {
    const { query, variables, operationName } = JSON.parse(request.body);
    const document = parse(query);
    const faults = validate(this.#schema, document);
    if (faults.length > 0) return { status: 400, body: JSON.stringify({ errors: faults }) };
    const result = await execute({
      schema: this.#schema,
      document,
      variableValues: variables,
      operationName,
      contextValue: request,
    });
    return { status: 200, body: JSON.stringify(result) };
  }

  /** Serves the subgraph over HTTP on a free port of loopback. */
  async listen(): Promise<{ url: URL; close: () => Promise<void> }> {
    const server = createServer(async (request, response) => {
      if (request.url === '/health/ready') return response.writeHead(200).end('{}');
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      const headers = request.headers as Record<string, string | undefined>;
      const { status, body } = await this.handler({ body: Buffer.concat(chunks).toString(), headers });
      response.writeHead(status, { 'content-type': 'application/json' }).end(body);
      return response;
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const close = () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
    return { url: new URL(`http://127.0.0.1:${port}/graphql`), close };
  }
}
