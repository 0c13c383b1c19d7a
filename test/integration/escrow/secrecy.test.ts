import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { type GraphQLField, GraphQLInt, GraphQLObjectType, type GraphQLSchema, GraphQLString } from 'graphql';
import { ESCROW } from '../../../subgraphs/escrow/module';
import type { Actor } from '../../../subgraphs/shared/access/actor';
import { subgraphSchema } from '../../../subgraphs/shared/graphql/subgraph-schema';
import { FILE_METHODS } from '../../../subgraphs/shared/storage/file-ticket';
import {
  type WalkedOperation,
  walkConditions,
  walkEntities,
  walkMutations,
  walkQueries,
} from '../../support/schema-walk';
import { signingFixture } from './filing-fixture';
import { ADMINISTRATOR, ANALYST, AUDITOR, AUTHORIZED_BODY, another, OWNER } from './intake-fixture';
import { openWorld, type SecretWorld } from './secret-world';

/** Two escrows that differ in nothing but what is confidential: its names, its bytes, and how much of it there is. */
let worlds: readonly [SecretWorld, SecretWorld];
let schema: GraphQLSchema;
beforeAll(async () => {
  const signing = await signingFixture();
  worlds = [await openWorld(signing, 'zalpha', 3), await openWorld(signing, 'zgamma', 6)];
  schema = await subgraphSchema(ESCROW.schema);
});
afterAll(async () => {
  for (const { filing } of worlds) await filing.close();
});

const OVERSEERS = {
  'the authorized body': another(AUTHORIZED_BODY, 'overseer-body'),
  'the analyst': another(ANALYST, 'overseer-analyst'),
  'the auditor': another(AUDITOR, 'overseer-auditor'),
  'the administrator': another(ADMINISTRATOR, 'overseer-administrator'),
} satisfies Record<string, Actor>;

const quoted = (id: string) => `"${id}"`;

function operationsIn(world: SecretWorld): WalkedOperation[] {
  const { accepted, refused, ofObject, ids } = world;
  const deposits = [accepted, refused, ofObject];
  const all = [...deposits, ids['repositoryId'] ?? '', 'dep_00000000-0000-8000-8000-000000000000'];
  const known = {
    ...Object.fromEntries(Object.entries(ids).map(([name, id]) => [name, [quoted(id)]])),
    depositId: [quoted(accepted)],
    previousDepositId: [quoted(refused)],
    id: all.map(quoted),
    number: ['1'],
  };
  const { number: _, ...ofQueries } = known;
  return [
    ...walkQueries(schema, ofQueries),
    ...walkEntities(schema, [accepted, ...Object.values(ids)].map(quoted), ofQueries),
    ...walkConditions(
      schema,
      [world.word, `${world.word}lib0`, accepted, ids['organizationId'] ?? ''],
      known,
    ),
    ...walkMutations(schema, known),
  ];
}

/** What differs between two worlds by itself: ids, cursors and tickets, and an order that only ids decide. */
function comparable(told: string): string {
  const text = told
    .replace(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, '<id>')
    .replace(/"(cursor|startCursor|endCursor)":"[^"]*"/g, '"$1":"<cursor>"')
    .replace(/escrow\.[\w-]{43}/g, '<ticket>');
  return JSON.stringify(sorted(JSON.parse(text)));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((one) => JSON.stringify(sorted(one))).sort();
  if (value === null || typeof value !== 'object') return value;
  // The attempts of the very request are noted while their list is read: how many it finds is a matter of chance.
  const entries = Object.entries(value).filter(([key]) => key !== 'confidentialReads');
  return Object.fromEntries(entries.map(([key, one]) => [key, sorted(one)]));
}

async function answerIn({ filing }: SecretWorld, query: string, actor: Actor): Promise<string> {
  const { status, data, errors } = await filing.subgraph.execute({ query, actor });
  return JSON.stringify({ status, data, errors });
}

interface Asked {
  readonly isLeak: boolean;
  /** An error above may hide what stands below. */
  readonly hasErrors: boolean;
}

async function ask(queries: readonly [string, string], actor: Actor): Promise<Asked> {
  const answers: string[] = [];
  for (const [index, world] of worlds.entries())
    answers.push(await answerIn(world, queries[index] ?? '', actor));
  const holdsSecret = answers.some((answer, index) => answer.includes(worlds[index]?.word ?? '—'));
  const [one, other] = answers.map(comparable);
  return { isLeak: holdsSecret || one !== other, hasErrors: !one?.includes('"errors":[]') };
}

/** Operations whose answer holds a secret, or tells the two worlds apart. */
async function leaksTo(actor: Actor, isAsked: (name: string) => boolean = () => true): Promise<string[]> {
  const [ofFirst, ofSecond] = worlds.map(operationsIn) as [WalkedOperation[], WalkedOperation[]];
  expect(ofFirst.length).toBe(ofSecond.length);
  const leaks: string[] = [];
  for (const [index, first] of ofFirst.entries()) {
    const second = ofSecond[index];
    if (!second || !isAsked(first.name)) continue;
    const { isLeak, hasErrors } = await ask([first.query, second.query], actor);
    if (!isLeak && !hasErrors) continue;
    const found = isLeak ? [first.name] : [];
    // Refused as a whole, it is refused in every part.
    if (isLeak || !isBarred(actor))
      for (const [at, part] of first.parts.entries())
        if ((await ask([part.query, second.parts[at]?.query ?? ''], actor)).isLeak) found.push(part.name);
    leaks.push(...found);
  }
  return leaks;
}

const isBarred = (actor: Actor): boolean => actor.kind !== 'ANONYMOUS' && actor.roles.has('ADMINISTRATOR');

const deniedTo = async ({ filing }: SecretWorld, subject: string) =>
  filing.rows(`SELECT thing, outcome, reason FROM confidential_read WHERE person = '${subject}'`);

describe.each(Object.entries(OVERSEERS))('%s', (_name, actor) => {
  const subject = actor.kind === 'ANONYMOUS' ? '' : actor.subject;

  test('A03 A04 A05 A06: is told nothing confidential by any field, entity, filter, count, mutation or error', async () => {
    expect(await leaksTo(actor)).toEqual([]);
    const notes = await deniedTo(worlds[0], subject);
    expect(notes.length).toBeGreaterThan(0);
    expect(notes.every(({ outcome }) => outcome === 'DENIED')).toBe(true);
  }, 300_000);

  test('L294 A4.1.1(4): has the same statements done for it whatever lies in the deposit, so that time tells nothing', async () => {
    const MATERIAL = `media { label } certificate { version sources(first: 50) { totalCount } } agreement { operator }
      verificationRuns(first: 50) { totalCount } refusal { evidence { finding } } remarks { text }`;
    const done = [];
    for (const { filing, accepted } of worlds) {
      await filing.subgraph.execute({ query: `{ deposit(id: "${accepted}") { ${MATERIAL} } }`, actor });
      done.push(filing.subgraph.statements().map((sql) => sql.replaceAll(/\$\d+/g, '$')));
    }
    expect(done[0]).toEqual(done[1]);
    expect(done[0]?.join()).not.toMatch(/FROM "?(certificate_row|sealed_content|medium)"?/);
  });

  test('A06: gets from the file routes what anybody gets for a ticket that was never issued', async () => {
    const [world] = worlds;
    for (const method of FILE_METHODS) {
      const ask = async (ticket: string) => {
        const content = Readable.from([Buffer.from('x')]);
        const headers = { 'tus-resumable': '1.0.0', 'upload-offset': '0' };
        const answer = await world.filing.subgraph.sendFile({ method, ticket, content, headers }, actor);
        const body = typeof answer.body === 'string' ? answer.body : await text(answer.body);
        return { ...answer, body };
      };
      const guessed = await ask(`escrow.${'a'.repeat(43)}`);
      expect(guessed.status).toBeGreaterThanOrEqual(400);
      for (const ticket of world.tickets) expect(await ask(ticket)).toEqual(guessed);
    }
  });
});

test('the walk reaches every field of the schema below a deposit and an agreement', () => {
  const asked = operationsIn(worlds[0])
    .map(({ query }) => query)
    .join('\n');
  for (const type of [
    'Deposit',
    'Agreement',
    'DepositDocument',
    'MediaReading',
    'AcceptanceCertificate',
    'EscrowRepository',
  ])
    for (const field of Object.keys((schema.getType(type) as GraphQLObjectType).getFields()))
      expect(asked).toMatch(new RegExp(`\\b${field}\\b`));
});

test('the walk shows to the owner what it hides from the others', async () => {
  const leaks = await leaksTo(OWNER, (name) => name === 'Query.deposits');
  const nodes = (field: string) => `Query.deposits.nodes.${field}`;
  const hidden = ['media', 'certificate', 'verificationRuns', 'agreement', 'documents', 'remarks', 'refusal'];
  expect(leaks).toEqual(expect.arrayContaining(hidden.map(nodes)));
});

describe('a field that is added without a policy is found', () => {
  /** Adds a field to the running schema for the time of the work. */
  async function withField(
    name: string,
    resolve: GraphQLField<
      { id: string },
      { dataSource: { query(sql: string): Promise<unknown[]> } }
    >['resolve'],
    type: typeof GraphQLInt | typeof GraphQLString,
    work: () => Promise<void>,
  ): Promise<void> {
    const fields = (schema.getType('Deposit') as GraphQLObjectType).getFields();
    const pattern = fields['versionLabel'];
    if (!pattern) throw new Error('No field to copy');
    fields[name] = { ...pattern, name, type, args: [], resolve: resolve as never };
    try {
      await work();
    } finally {
      delete fields[name];
    }
  }

  test.each([
    [
      'a name',
      GraphQLString,
      `SELECT line ->> 'componentName' AS told FROM certificate_row WHERE table_number = 2 LIMIT 1`,
    ],
    ['a count', GraphQLInt, 'SELECT count(*)::int AS told FROM certificate_row'],
  ])('%s', async (_what, type, sql) => {
    const resolve = async (
      _row: unknown,
      _args: unknown,
      { dataSource }: { dataSource: { query(sql: string): Promise<unknown[]> } },
    ) => ((await dataSource.query(sql)) as { told: unknown }[])[0]?.told;
    await withField('newField', resolve as never, type, async () => {
      const isNew = (name: string) => /^(Query.deposits?|_entities.Deposit)$/.test(name);
      const leaks = await leaksTo(OVERSEERS['the analyst'], isNew);
      const added = ['Query.deposit', 'Query.deposits.nodes', '_entities.Deposit'];
      expect(leaks).toEqual(expect.arrayContaining(added.map((where) => `${where}.newField`)));
    });
  });
});
