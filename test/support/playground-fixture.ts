import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import express, { type Request, type Response } from 'express';
import { buildSchema, graphql } from 'graphql';
import type { Page } from 'playwright-core';
import { createPlaygroundRouter } from '../../gateway/playground';
import { PROJECT_ROOT } from '../../subgraphs/shared/server/project-root';
import { type IssuerUser, StubIssuer } from './stub-issuer';

/** A running gateway with the playground on it, and what the tests must know about it. */
export interface PlaygroundUnderTest {
  readonly baseUrl: string;
  readonly examplesDirectory: string;
  /** An example that answers without a user: its name and a text that stands in its answer. */
  readonly publicExample: { readonly name: string; readonly answer: string };
  /** A sample user, with the name the page shows after signing in. */
  readonly sampleUser: { readonly login: string; readonly shownName: string };
  /** A field of the query type, which the documentation panel must list after signing in. */
  readonly queryField: string;
  /** What a person does on the issuer's page to sign in. */
  confirmAtIssuer(page: Page): Promise<void>;
  close(): Promise<void>;
}

const EXAMPLES: Readonly<Record<string, string>> = {
  'clause.graphql': `# kk: Бұйрық тармағы
# ru: Пункт приказа
# en: Clause of an order
# ru: Что требует пункт и с какого дня он действует.
# variables: {"number": "9(2)"}
query Clause($number: String!) {
  clause(number: $number) {
    number
    statement
  }
}
`,
  'who-am-i.graphql': `# kk: Мен кіммін
# ru: Кто я
# en: Who am I
query WhoAmI {
  viewer {
    name
    roles
  }
}
`,
};

const SCHEMA = buildSchema(`
  type Query { clause(number: String!): Clause viewer: Viewer }
  type Clause { number: String! statement: String! }
  type Viewer { name: String! roles: [String!]! }
`);

export const SAMPLE_USERS: Readonly<Record<string, IssuerUser>> = {
  operator: { name: 'Айгүл Операторова', lifetimeSeconds: 600 },
  hasty: { name: 'Скорый', lifetimeSeconds: 3 },
  replayed: { name: 'Чужой', lifetimeSeconds: 600, isNonceWrong: true },
};

/** A small server of the same shape as the gateway: one graph, one issuer, the real router and the real bundle. */
export async function startPlaygroundFixture(): Promise<
  PlaygroundUnderTest & { readonly issuer: StubIssuer }
> {
  const directory = mkdtempSync(join(tmpdir(), 'playground-'));
  for (const [file, text] of Object.entries(EXAMPLES)) writeFileSync(join(directory, file), text);

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
    examplesDirectory: directory,
    publicExample: { name: 'clause', answer: 'ru: 9(2)' },
    sampleUser: { login: 'operator', shownName: 'Айгүл Операторова' },
    queryField: 'clause',
    issuer,
    confirmAtIssuer: (page) => page.getByRole('link', { name: 'Continue' }).click(),
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
  const language = request.get('accept-language');
  response.json(
    await graphql({
      schema: SCHEMA,
      source: query,
      variableValues: variables,
      rootValue: {
        clause: ({ number }: { number: string }) => ({ number, statement: `${language}: ${number}` }),
        viewer: () => user && { name: user.name, roles: ['OPERATOR'] },
      },
    }),
  );
}

function refuse(response: Response, status: number, code: string): void {
  response.status(status).json({ errors: [{ message: code, extensions: { code } }] });
}
