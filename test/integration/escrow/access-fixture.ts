import { readNext } from '../../../subgraphs/escrow/reading/reading.work';
import type { Actor } from '../../../subgraphs/shared/access/actor';
import { toGlobalId } from '../../../subgraphs/shared/kernel/global-id';
import { organizationId, person } from '../../support/actors';
import { SAMPLE_PROJECT } from '../../support/media/sample-project';
import { zipOf } from '../../support/media/write-zip';
import { mutate } from '../../support/mutate';
import { another, FORM, type Intake, OPERATOR, OWNER, ready } from './intake-fixture';
import { upload } from './upload-fixture';

/** Whoever of the operator was not charged with the deposit. */
export const COLLEAGUE = another(OPERATOR, 'colleague');
export const STAFF = another(person(['OPERATOR_STAFF'], 'operator'), 'staff');
/** Of an organization that has nothing to do with the deposit. */
export const EXPERT = another(person([], 'bureau'), 'expert');

export const orgId = (key: string) => toGlobalId('organization', organizationId(key));
export const subjectOf = (actor: Actor) => (actor.kind === 'ANONYMOUS' ? '' : actor.subject);

export const LABEL = 'DISC 1';
export const ZIP = zipOf(SAMPLE_PROJECT.map((one) => ({ file: one, utf8: true })));
const HEAD = {
  place: 'Астана',
  acceptingOrganization: 'Оператор',
  transferringOrganization: 'Министерство финансов',
  softwareName: FORM.title.ru,
  annotation: 'Учёт',
};
export const PLACES = {
  SOURCE: ['src'],
  BUILD_FILES: ['package.json'],
  INSTALLER: ['install'],
  DB_STRUCTURE: ['db/schema.sql'],
} as const;

/** Lets the escrow read what waits to be read. */
export async function work({ subgraph }: Pick<Intake, 'subgraph'>): Promise<void> {
  const { side } = subgraph;
  if (!side.vault) throw new Error('No vault');
  const never = new AbortController().signal;
  while (await readNext({ ...side, vault: side.vault }, never));
}

/** Does an act on the deposit that must succeed. */
export async function done(intake: Intake, mutation: string, actor: Actor, input: object): Promise<void> {
  expect((await intake.act(mutation, actor, input, 'id')).codes).toEqual([]);
}

/** An object whose medium was uploaded, certified, placed and transferred. */
export async function transferred(intake: Intake, bytes: Uint8Array = ZIP): Promise<string> {
  const depositId = await ready(intake);
  await upload(intake, depositId, bytes, { label: LABEL });
  const answer = await intake.subgraph.execute<Record<string, { userErrors: unknown[] }>>({
    query: `mutation ($input: AcceptanceCertificateGenerateInput!) {
      acceptanceCertificateGenerate(input: $input) { userErrors { code } } }`,
    variables: { input: { depositId, head: HEAD } },
    actor: OWNER,
  });
  expect(answer.data['acceptanceCertificateGenerate']?.userErrors).toEqual([]);
  await work(intake);
  for (const [section, paths] of Object.entries(PLACES))
    await done(intake, 'depositContentPlace', OWNER, { depositId, section, number: 1, paths });
  const absent = { section: 'SETTINGS', reason: 'настроек нет' };
  await done(intake, 'depositContentDeclare', OWNER, { depositId, ...absent });
  await done(intake, 'depositBuildDescribe', OWNER, { depositId, environment: 'Node.js', version: '24' });
  await done(intake, 'depositTransfer', OWNER, { depositId });
  return depositId;
}

/** Has the material checked, as the operator. */
export async function verify(intake: Intake, depositId: string, actor: Actor = OPERATOR): Promise<void> {
  const { data } = await intake.subgraph.execute<{ depositVerificationStart: { userErrors: unknown[] } }>({
    query: `mutation ($input: DepositVerificationStartInput!) {
      depositVerificationStart(input: $input) { userErrors { code } } }`,
    variables: { input: { depositId } },
    actor,
  });
  expect(data.depositVerificationStart.userErrors).toEqual([]);
  await work(intake);
}

export const FIELDS = ['media', 'certificate', 'verificationRuns', 'remarks'] as const;
const SELECTIONS = {
  media: (purpose: string) => `media${purpose && `(${purpose})`} { label fileName }`,
  certificate: (purpose: string) =>
    `certificate${purpose && `(${purpose})`} { libraries(first: 3) { nodes { componentName } } }`,
  verificationRuns: (purpose: string) =>
    `verificationRuns(first: 1${purpose && `, ${purpose}`}) { nodes { report } }`,
  remarks: () => 'remarks { text }',
} as const;

/** What a field of confidential material answers; a code when it is withheld with one. */
export async function see(
  { subgraph }: Pick<Intake, 'subgraph'>,
  depositId: string,
  actor: Actor,
  field: (typeof FIELDS)[number] = 'certificate',
  purpose = '',
): Promise<'SHOWN' | 'NULL' | string> {
  const { data, errors } = await subgraph.execute<{ deposit: Record<string, unknown> | null }>({
    query: `query ($id: ID!) { deposit(id: $id) { ${SELECTIONS[field](purpose && `purpose: ${purpose}`)} } }`,
    variables: { id: depositId },
    actor,
  });
  if (errors[0]) return String(errors[0].extensions?.['code']);
  return data.deposit?.[field] == null ? 'NULL' : 'SHOWN';
}

/** Asks for leave to download the first medium. */
export async function askBytes(
  { subgraph }: Pick<Intake, 'subgraph'>,
  depositId: string,
  actor: Actor,
  input: object = {},
) {
  const { thing, codes, userErrors } = await mutate(subgraph, {
    mutation: 'depositMediumDownload',
    field: 'ticket',
    selection: 'path expiresAt',
    input: { depositId, number: 1, ...input },
    actor,
  });
  return { codes, userErrors, ticket: String(thing?.['path'] ?? '').slice('/files/download/'.length) };
}

export const register = (intake: Intake, depositId: string, input: object, actor: Actor = OPERATOR) =>
  intake.act('accessRightRegister', actor, {
    depositId,
    person: 'staff',
    organizationId: orgId('operator'),
    purpose: 'VERIFY',
    ...input,
  });

/** What was noted of reads, in the order in which it happened. */
export const notes = (intake: Intake) =>
  intake.rows(`SELECT person, thing, purpose, outcome, reason FROM confidential_read ORDER BY ctid`);
