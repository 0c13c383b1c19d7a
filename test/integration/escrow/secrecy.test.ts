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
}, 120_000);
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
  const all = [...deposits, ...Object.values(ids)];
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
    ...walkEntities(schema, all.map(quoted), ofQueries),
    ...walkConditions(
      schema,
      [world.word, `${world.word}lib0`, accepted, ids['organizationId'] ?? ''],
      known,
    ),
    ...walkMutations(schema, known),
  ];
}

/** What differs between two worlds by itself: ids, and cursors that hold them. */
const withoutIds = (told: string) =>
  told
    .replace(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, '<id>')
    .replace(/"(cursor|startCursor|endCursor)":"[^"]*"/g, '"$1":"<cursor>"');

async function answerIn({ filing }: SecretWorld, { query }: WalkedOperation, actor: Actor): Promise<string> {
  const { status, data, errors } = await filing.subgraph.execute({ query, actor });
  return JSON.stringify({ status, data, errors });
}

/** Operations whose answer holds a secret, or tells the two worlds apart. */
async function leaksTo(actor: Actor, isAsked: (name: string) => boolean = () => true): Promise<string[]> {
  const [first, second] = worlds;
  const [ofFirst, ofSecond] = [operationsIn(first), operationsIn(second)];
  expect(ofFirst.length).toBe(ofSecond.length);
  const leaks: string[] = [];
  for (const [index, operation] of ofFirst.entries()) {
    const twin = ofSecond[index];
    if (!twin || !isAsked(operation.name)) continue;
    const answers = [await answerIn(first, operation, actor), await answerIn(second, twin, actor)];
    const holdsSecret = answers.some((answer, world) => answer.includes(worlds[world]?.word ?? '—'));
    const [one, other] = answers.map((answer) => withoutIds(answer));
    if (holdsSecret || one !== other) leaks.push(operation.name);
  }
  return leaks;
}

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
  const leaks = await leaksTo(OWNER, (name) =>
    /^Query\.deposits\.nodes\.(media|certificate|verificationRuns|agreement|documents|remarks)$/.test(name),
  );
  expect(new Set(leaks)).toEqual(
    new Set(
      ['media', 'certificate', 'verificationRuns', 'agreement', 'documents', 'remarks'].map(
        (field) => `Query.deposits.nodes.${field}`,
      ),
    ),
  );
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
      const isNew = (name: string) => name.endsWith('.newField');
      expect(new Set(await leaksTo(OVERSEERS['the analyst'], isNew))).toEqual(
        new Set([
          'Query.deposit.newField',
          'Query.depositByNumber.newField',
          'Query.deposits.nodes.newField',
          '_entities.Deposit.newField',
        ]),
      );
    });
  });
});
