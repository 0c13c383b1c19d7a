import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import express, { type Request, type Response } from 'express';
import { buildSchema, graphql } from 'graphql';
import { createPlaygroundRouter } from '../../gateway/playground';
import { PROJECT_ROOT } from '../../subgraphs/shared/server/project-root';
import { type IssuerUser, StubIssuer } from './stub-issuer';

/** A running server with the playground on it. */
export interface PlaygroundUnderTest {
  readonly baseUrl: string;
  readonly issuer: StubIssuer;
  close(): Promise<void>;
}

const EXAMPLE = `# ru: Пункт приказа
# variables: {"number": "9(2)"}
query Clause($number: String!) {
  clause(number: $number) {
    number
  }
}
`;

const SCHEMA = buildSchema(`
  type Query { clause(number: String!): Clause viewer: Viewer! }
  type Clause { number: String! }
  type Viewer { organization: Organization roles: [Role!]! }
  type Organization { name: Text! }
  type Role { name: String! title: Text! }
  type Text { kk: String! ru: String! en: String! }
`);

export const SAMPLE_USERS: Readonly<Record<string, IssuerUser>> = {
  operator: { name: 'Айгүл Операторова', lifetimeSeconds: 600 },
  hasty: { name: 'Скорый', lifetimeSeconds: 3 },
  replayed: { name: 'Чужой', lifetimeSeconds: 600, isNonceWrong: true },
};

/**
 * A small server of the same shape as the gateway, for what the real issuer never does: one graph, a stub issuer, the
 * real router and the bundle of the build.
 */
export async function startPlaygroundFixture(): Promise<PlaygroundUnderTest> {
  const directory = mkdtempSync(join(tmpdir(), 'playground-'));
  writeFileSync(join(directory, 'clause.graphql'), EXAMPLE);

  const issuer = new StubIssuer(SAMPLE_USERS);
  const app = express();
  app.use(
    createPlaygroundRouter({
      bundleDirectory: join(PROJECT_ROOT, 'dist', 'bench'),
      examplesDirectory: directory,
      issuer: {
        authorizationUrl: '/issuer/authorize',
        tokenUrl: '/issuer/token',
        clientId: 'playground',
        resource: 'urn:archportal:graph',
        sampleUsers: Object.entries(SAMPLE_USERS).map(([login, { name }]) => ({
          login,
          title: { kk: name, ru: name, en: name },
        })),
      },
    }),
  );
  app.use('/issuer', issuer.router);
  app.post('/graphql', express.json(), (request, response) => answer(issuer, request, response));

  const server = createServer(app).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    issuer,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      rmSync(directory, { recursive: true });
    },
  };
}

/** The manners of the real gateway: a bad token is refused, and so is introspection without one. */
async function answer(issuer: StubIssuer, request: Request, response: Response): Promise<void> {
  const token = request.get('authorization')?.replace(/^Bearer /, '');
  const user = token === undefined ? null : issuer.userOf(token);
  if (user === undefined) return refuse(response, 401, 'UNAUTHENTICATED');
  const { query, variables } = request.body;
  if (user === null && String(query).includes('__schema'))
    return refuse(response, 400, 'INTROSPECTION_DISABLED');
  response.json(
    await graphql({
      schema: SCHEMA,
      source: query,
      variableValues: variables,
      rootValue: {
        clause: ({ number }: { number: string }) => ({ number }),
        viewer: () => ({ organization: null, roles: [] }),
      },
    }),
  );
}

function refuse(response: Response, status: number, code: string): void {
  response.status(status).json({ errors: [{ message: code, extensions: { code } }] });
}
