import { setTimeout as sleep } from 'node:timers/promises';
import type { Client } from 'pg';
import type { EscrowProcess, EscrowSurroundings } from '../../support/escrow-process';
import { until } from '../../support/until';
import { FORM, RECEIVER, SIGNATORY } from './intake-fixture';
import { sha256Of } from './upload-fixture';

/** One application on its way through a process that may be killed at any moment. */
export interface Case {
  /** Id of the deposit as clients know it. */
  readonly depositId: string;
  readonly bytes: Uint8Array;
  /** What the depositor knows of the upload: its ticket, and how much was acknowledged. */
  ticket: string | null;
  acknowledged: number;
  /** Index of the first step that is not known to be done. */
  position: number;
}

export interface Side {
  readonly escrow: EscrowProcess;
  readonly people: { readonly owner: string; readonly operator: string; readonly acceptor: string };
  /** Looks into the database beside the process. */
  readonly observer: Client;
}

export interface Step {
  readonly name: string;
  isDone(side: Side, one: Case): Promise<boolean>;
  act(side: Side, one: Case): Promise<void>;
}

export async function peopleOf({ bearer }: EscrowSurroundings): Promise<Side['people']> {
  return {
    owner: await bearer('officer', 'owner'),
    operator: await bearer('keeper', 'operator', ['OPERATOR']),
    acceptor: await bearer('acceptor', 'operator', ['OPERATOR']),
  };
}

const HEAD = {
  place: 'Астана',
  acceptingOrganization: 'Оператор',
  transferringOrganization: 'Министерство финансов',
  softwareName: FORM.title.ru,
  annotation: 'Язык запросов',
};

/** Where the published package lies in its tar; it has nothing of the other kinds. */
const PLACES = { SOURCE: ['src'], BUILD_FILES: ['build/package.json'] };
const ABSENT = ['INSTALLER', 'DB_STRUCTURE', 'SETTINGS', 'EXTRA_SOFTWARE'];

/** So much is left for the request that also seals. */
const LAST_PIECE = 100_000;
const PIECE = 65_536;

const uuid = (one: Case) => one.depositId.slice('dep_'.length);

/** Calls a mutation on the deposit; refusals other than these fail the test. */
async function call(
  { escrow, people }: Side,
  as: keyof Side['people'],
  mutation: string,
  input: object,
  { fields = '', allowed = [] as readonly string[] } = {},
): Promise<Record<string, unknown>> {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${fields} userErrors { code } } }`;
  const ask = async () => {
    const answer = await escrow.graphql(people[as], JSON.stringify({ query, variables: { input } }));
    return (await answer.json()) as {
      data?: Record<string, { userErrors: { code: string }[] }>;
      errors?: unknown;
    };
  };
  let { data, errors } = await ask();
  // The issuer answers from the busy process of this test: it may be late, and whoever is told so tries again.
  for (let turn = 0; turn < 5 && JSON.stringify(errors ?? '').includes('ISSUER_UNAVAILABLE'); turn++) {
    await sleep(1000);
    ({ data, errors } = await ask());
  }
  const told = data?.[mutation];
  if (!told) throw new Error(`${mutation}: ${JSON.stringify(errors)}`);
  const codes = told.userErrors.map(({ code }) => code).filter((code) => !allowed.includes(code));
  if (codes.length > 0) throw new Error(`${mutation} was refused: ${codes.join(', ')}`);
  return told;
}

async function isSo({ observer }: Side, sql: string, one: Case): Promise<boolean> {
  return (await observer.query(`SELECT 1 WHERE ${sql}`, [uuid(one)])).rows.length > 0;
}

const inState = (...states: readonly string[]) => {
  const list = states.map((state) => `'${state}'`).join(', ');
  return (side: Side, one: Case) =>
    isSo(side, `EXISTS (SELECT FROM deposit WHERE id = $1 AND state IN (${list}))`, one);
};

/** Waits for what the process does by itself. */
async function untilDone(side: Side, isDone: () => Promise<boolean>): Promise<void> {
  await until(async () => side.escrow.hasEnded() || (await isDone()));
  if (side.escrow.hasEnded()) throw new Error('The process ended.');
}

async function head({ escrow, people }: Side, one: Case): Promise<number> {
  const answer = await escrow.file(people.owner, 'HEAD', one.ticket ?? '');
  const offset = Number(answer.headers.get('upload-offset'));
  if (answer.status !== 200 || offset < one.acknowledged)
    throw new Error(`HEAD ${answer.status}: ${offset} bytes, acknowledged were ${one.acknowledged}`);
  return offset;
}

/** A line that is not faster than a killer: some pieces, and time between them. */
async function* pieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += PIECE) {
    yield bytes.subarray(start, start + PIECE);
    await sleep(3);
  }
}

async function patch({ escrow, people }: Side, one: Case, offset: number, end: number): Promise<Response> {
  const headers = { 'upload-offset': String(offset), 'content-type': 'application/offset+octet-stream' };
  const body = pieces(one.bytes.subarray(offset, end));
  return escrow.file(people.owner, 'PATCH', one.ticket ?? '', { headers, body });
}

/** After a break the offset is asked; parts that came already and parts out of their order are not taken. */
async function sendUpTo(side: Side, one: Case, end: number): Promise<void> {
  const offset = await head(side, one);
  if (offset >= end) return;
  for (const wrong of [offset + 1_000, ...(offset > 0 ? [0] : [])]) {
    const { status } = await patch(side, one, wrong, wrong + 1_000);
    if (status !== 409)
      throw new Error(`A part at ${wrong} instead of ${offset} was answered with ${status}.`);
  }
  const answer = await patch(side, one, offset, end);
  if (answer.status !== 204) throw new Error(`PATCH ${answer.status}: ${await answer.text()}`);
  one.acknowledged = Number(answer.headers.get('upload-offset'));
  if (one.acknowledged !== end) throw new Error(`PATCH came to ${one.acknowledged} instead of ${end}.`);
}

async function begin(side: Side, one: Case): Promise<void> {
  const order = {
    depositId: one.depositId,
    number: 1,
    label: 'DISC 1',
    fileName: 'software.tar',
    sha256: sha256Of(one.bytes),
    sizeBytes: String(one.bytes.length),
  };
  const told = await call(side, 'owner', 'depositMediumUploadStart', order, { fields: 'upload { path }' });
  one.ticket = (told['upload'] as { path: string }).path.slice('/files/tus/'.length);
}

async function describe(side: Side, { depositId }: Case): Promise<void> {
  for (const [section, paths] of Object.entries(PLACES))
    await call(side, 'owner', 'depositContentPlace', { depositId, section, number: 1, paths });
  for (const section of ABSENT)
    await call(side, 'owner', 'depositContentDeclare', { depositId, section, reason: 'нет' });
  const build = { depositId, environment: 'Node.js', version: '24' };
  await call(side, 'owner', 'depositBuildDescribe', build);
}

const isSealed = (side: Side, one: Case) =>
  isSo(side, 'EXISTS (SELECT FROM medium WHERE deposit_id = $1)', one);

/** Asks for a reading and waits for its end; one that a killed process left is carried on. */
async function read(side: Side, one: Case, mutation: string, input: object, kind: string): Promise<void> {
  const as = mutation === 'depositVerificationStart' ? 'operator' : 'owner';
  const allowed = ['READING_UNDER_WAY'];
  await call(side, as, mutation, { depositId: one.depositId, ...input }, { allowed });
  const ended = `NOT EXISTS (SELECT FROM media_reading WHERE deposit_id = $1 AND kind = '${kind}' AND finished_at IS NULL)`;
  await untilDone(side, () => isSo(side, ended, one));
}

/** The way of an application through the intake (E-8, E-9). Each step is asked for again until it is seen done. */
export const STEPS: readonly Step[] = [
  {
    name: 'register',
    isDone: async (side, one) => !(await inState('SUBMITTED')(side, one)),
    act: async (side, { depositId }) => {
      const input = { depositId, signatory: SIGNATORY, receivedBy: RECEIVER };
      await call(side, 'operator', 'depositApplicationRegister', input);
    },
  },
  {
    name: 'repository',
    isDone: async (side, one) => !(await inState('SUBMITTED', 'REGISTERED')(side, one)),
    act: async (side, { depositId }) => {
      await call(side, 'operator', 'escrowRepositoryCreate', { depositId });
    },
  },
  { name: 'begin', isDone: async (_side, one) => one.ticket !== null, act: begin },
  {
    name: 'upload',
    isDone: async (side, one) => (await head(side, one)) >= one.bytes.length - LAST_PIECE,
    act: (side, one) => sendUpTo(side, one, one.bytes.length - LAST_PIECE),
  },
  {
    name: 'seal',
    isDone: isSealed,
    act: async (side, one) => {
      await sendUpTo(side, one, one.bytes.length);
      // The answer waits for the sealing some seconds only; then the process goes on with it by itself.
      await untilDone(side, () => isSealed(side, one));
    },
  },
  {
    name: 'certify',
    isDone: (side, one) =>
      isSo(side, 'EXISTS (SELECT FROM acceptance_certificate WHERE deposit_id = $1)', one),
    act: (side, one) => read(side, one, 'acceptanceCertificateGenerate', { head: HEAD }, 'CERTIFICATE'),
  },
  {
    name: 'describe',
    isDone: (side, one) => isSo(side, 'EXISTS (SELECT FROM build_description WHERE deposit_id = $1)', one),
    act: describe,
  },
  {
    name: 'transfer',
    isDone: inState('TRANSFERRED', 'VERIFIED', 'ACCEPTED'),
    act: async (side, { depositId }) => {
      await call(side, 'owner', 'depositTransfer', { depositId });
    },
  },
  {
    name: 'verify',
    isDone: inState('VERIFIED', 'ACCEPTED'),
    act: (side, one) => read(side, one, 'depositVerificationStart', {}, 'VERIFICATION'),
  },
  {
    name: 'accept',
    isDone: inState('ACCEPTED'),
    act: async (side, { depositId }) => {
      await call(side, 'acceptor', 'depositAccept', { depositId });
    },
  },
];

/** Does what is left of a case; what was answered as done must be done. */
export async function carryOn(side: Side, one: Case, begins: (position: number) => void): Promise<void> {
  for (; one.position < STEPS.length; one.position++) {
    const step = STEPS[one.position];
    if (!step || (await step.isDone(side, one))) continue;
    begins(one.position);
    await step.act(side, one);
    if (!(await step.isDone(side, one))) throw new Error(`${step.name} was answered and is not done.`);
  }
}
