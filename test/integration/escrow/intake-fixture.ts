import type { EntityManager } from 'typeorm';
import type { MaterialReference } from '../../../subgraphs/escrow/content/material.model';
import { completeVerification, transferMaterial } from '../../../subgraphs/escrow/content/material.service';
import { lockDeposit } from '../../../subgraphs/escrow/deposit/deposit-command';
import { ESCROW } from '../../../subgraphs/escrow/module';
import type { Actor } from '../../../subgraphs/shared/access/actor';
import type { CommandResult } from '../../../subgraphs/shared/database/carry-out';
import { withClient } from '../../../subgraphs/shared/database/connection';
import { createDataSource } from '../../../subgraphs/shared/database/data-source';
import { inTransaction } from '../../../subgraphs/shared/database/transaction';
import { seededUuid } from '../../../subgraphs/shared/kernel/global-id';
import { NO_PEERS, type Peers } from '../../../subgraphs/shared/peers/peers';
import type { SignatureVerifier } from '../../../subgraphs/shared/signature/signature-verifier';
import type { BlobStore } from '../../../subgraphs/shared/storage/blob-store';
import { organizationId, person } from '../../support/actors';
import { cloneDatabase, type TestDatabase } from '../../support/database';
import { type Mutated, mutate } from '../../support/mutate';
import { openSubgraph, type TestSubgraph } from '../../support/subgraph';

/** Noon of a Friday in Almaty. */
export const NOW = new Date('2026-11-20T07:00:00Z');
export const CODE = 'KZ-П-20-0000001';

export const OWNER = person([], 'owner');
export const HOLDER = person([], 'holder');
export const STRANGER = person([], 'stranger');
export const OPERATOR = person(['OPERATOR'], 'operator');
export const AUTHORIZED_BODY = person(['AUTHORIZED_BODY'], 'authorized-body');
export const ANALYST = person(['ANALYST'], 'analyst-centre');
export const AUDITOR = person(['AUDITOR'], 'auditor-office');
export const ADMINISTRATOR = person(['ADMINISTRATOR', 'OPERATOR'], 'owner');

/** Another person of the same kind. */
export const another = (actor: Actor, subject: string): Actor =>
  actor.kind === 'ANONYMOUS' ? actor : { ...actor, subject };

/** What the registry of objects tells; a test may change it. */
export interface ToldObject {
  code: string;
  stage: string;
  commissionedOn: string | null;
  relations: { organizationId: string; role: string }[];
}

export interface Intake {
  readonly subgraph: TestSubgraph;
  readonly database: TestDatabase;
  /** Objects by their code. */
  readonly objects: Map<string, ToldObject>;
  readonly asked: unknown[];
  /** Whether the registry of objects tells the names of organizations. */
  readonly naming: { isDown: boolean };
  act(mutation: string, actor: Actor, input: object, selection?: string): Promise<Mutated>;
  /** Rows of a statement, as the owner of the tables. */
  rows(sql: string): Promise<Record<string, unknown>[]>;
  close(): Promise<void>;
}

export const commissioned = (code = CODE): ToldObject => ({
  code,
  stage: 'INDUSTRIAL_OPERATION',
  commissionedOn: '2026-11-10',
  relations: [
    { organizationId: organizationId('owner'), role: 'OWNER' },
    { organizationId: organizationId('holder'), role: 'HOLDER' },
    { organizationId: organizationId('supplier'), role: 'SUPPLIER' },
  ],
});

/** Name of every organization. */
export const ORGANIZATION_NAME = { kk: 'Ұйым', ru: 'Организация', en: 'Organization' };

function peersOf(
  objects: ReadonlyMap<string, ToldObject>,
  asked: unknown[],
  naming: { isDown: boolean },
): Peers {
  return {
    async ask(peer, question, input) {
      asked.push([peer, question, input]);
      if (question === 'organization-facts') return naming.isDown ? null : { name: ORGANIZATION_NAME };
      const told = objects.get(String(input['code']));
      if (!told) return null;
      return { objectId: seededUuid(`object:${told.code}`), category: null, version: 7, ...told };
    },
  };
}

export interface IntakeOptions {
  readonly isDown?: boolean;
  readonly now?: Date;
  /** Other neighbours than the one that knows the object. */
  readonly peers?: Peers;
  readonly signatures?: SignatureVerifier;
  /** Folder of the media that the operator mounted; none by default. */
  readonly importFolder?: string | null;
  readonly blobs?: BlobStore;
}

/** The running escrow on an empty database of its own, with one commissioned object at its neighbour. */
export async function openIntake({
  isDown = false,
  now = NOW,
  ...others
}: IntakeOptions = {}): Promise<Intake> {
  const database = await cloneDatabase('escrow');
  const objects = new Map([[CODE, commissioned()]]);
  const asked: unknown[] = [];
  const naming = { isDown: false };
  const peers = isDown ? NO_PEERS : peersOf(objects, asked, naming);
  const subgraph = await openSubgraph(ESCROW, database, { actor: OWNER, now, peers, ...others });
  return {
    subgraph,
    database,
    objects,
    asked,
    naming,
    act: (mutation, actor, input, selection = 'id state') =>
      mutate(subgraph, { mutation, field: 'deposit', selection, input, actor }),
    rows: (sql) => withClient(database.owner, async (client) => (await client.query(sql)).rows),
    close: async () => {
      await subgraph.close();
      await database.drop();
    },
  };
}

/** A form of Annex 1 with every field filled in. */
export const FORM = {
  applicant: { organizationName: 'Министерство финансов' },
  title: { kk: 'Жүйе', ru: 'Система', en: 'System' },
  copies: 2,
  items: [
    {
      name: 'Исходные коды',
      kind: 'CD',
      serialNumber: 'CD-001',
      volumeMb: '650.5',
      megabyte: 'DECIMAL',
      originality: 'ORIGINAL',
    },
    { name: 'Руководство', kind: 'DOCUMENT', sheets: 40, originality: 'COPY' },
  ],
  owner: {
    fullName: 'Министерство финансов',
    subordination: 'Правительство',
    shortName: 'МФ',
    address: 'Астана, пр. Мәңгілік Ел, 8',
    postalCode: '010000',
    phone: '+7 7172 00-00-00',
    fax: '+7 7172 00-00-01',
    email: 'office@example.kz',
    website: 'https://example.kz',
    contactPerson: { surname: 'Омаров', name: 'Ерлан', patronymic: 'Серікұлы' },
  },
  developer: {
    person: { surname: 'Ким', name: 'Анна' },
    subordination: 'нет',
    shortName: 'нет',
    address: 'Алматы',
    postalCode: 'A05T3B7',
    phone: '+7 727 000 00 00',
    fax: '+7 727 000 00 01',
    email: 'kim@example.kz',
    website: 'example.kz/kim',
    contactPerson: { surname: 'Ким', name: 'Анна' },
  },
  authors: [{ surname: 'Ким', name: 'Анна' }],
  certification: 'не проводилась',
  yearOfIssue: 2026,
  version: '1.0',
  programmingLanguages: ['TypeScript'],
  releaseDate: '2026-11-01',
  annotation: { kk: 'Есеп', ru: 'Учёт', en: 'Accounting' },
  minimumRequirements: {
    computerType: 'x86-64',
    processor: '4 ядра',
    coprocessor: 'нет',
    frequency: '2 ГГц',
    ram: '8 ГБ',
    disk: '100 ГБ',
    operatingSystems: ['Linux'],
    video: 'любая',
    acoustic: 'нет',
    extraEquipment: 'нет',
    extraSoftware: 'PostgreSQL 18',
    other: 'нет',
  },
  copyProtection: { isPresent: true, description: 'лицензионный ключ' },
  financingSources: ['REPUBLICAN_BUDGET', 'GRANT'],
  isSealed: true,
  signedOn: '2026-11-19',
} as const;

/** A draft with this form; answers the id of its deposit. */
export async function draft(intake: Intake, form: object = FORM, objectCode = CODE): Promise<string> {
  const { thing, codes } = await intake.act('depositApplicationDraft', OWNER, { objectCode, form });
  expect(codes).toEqual([]);
  return String(thing?.['id']);
}

export const submit = (intake: Intake, depositId: string, input: object = {}, actor: Actor = OWNER) =>
  intake.act('depositApplicationSubmit', actor, {
    depositId,
    expectedVersion: 1,
    isDeclaredComplete: true,
    ...input,
  });

/** A submitted application; answers the id of its deposit. */
export async function submitted(intake: Intake, objectCode = CODE): Promise<string> {
  const depositId = await draft(intake, FORM, objectCode);
  expect((await submit(intake, depositId)).codes).toEqual([]);
  return depositId;
}

export const SIGNATORY = { person: { surname: 'Ахметов', name: 'Данияр' }, position: 'Вице-министр' };
export const RECEIVER = { surname: 'Сулейменова', name: 'Айгуль', patronymic: 'Маратовна' };

export const register = (intake: Intake, depositId: string, input: object = {}, actor: Actor = OPERATOR) =>
  intake.act('depositApplicationRegister', actor, {
    depositId,
    signatory: SIGNATORY,
    receivedBy: RECEIVER,
    ...input,
  });

/** A registered application; answers the id of its deposit. */
export async function registered(intake: Intake): Promise<string> {
  const depositId = await submitted(intake);
  expect((await register(intake, depositId)).codes).toEqual([]);
  return depositId;
}

/** Runs work of the escrow in a transaction of its own, as the service does. */
export async function within<T>(
  intake: Intake,
  work: (transaction: EntityManager) => Promise<T>,
): Promise<T> {
  const dataSource = await createDataSource({
    name: 'test-intake',
    connection: intake.database.application,
    entities: ESCROW.entities,
  }).initialize();
  try {
    return await inTransaction(dataSource, work);
  } finally {
    await dataSource.destroy();
  }
}

const bare = (depositId: string) => depositId.slice('dep_'.length);

export const material = (
  section: MaterialReference['section'],
  path = `${section}/file`,
): MaterialReference => ({
  sha256: 'a'.repeat(64),
  size: 10,
  section,
  path,
});

/** All kinds of material that nobody has to declare absent; the build description is told in its own fields. */
export const MATERIALS = (['SOURCE', 'BUILD_FILES', 'INSTALLER', 'DB_STRUCTURE', 'SETTINGS'] as const).map(
  (section) => material(section),
);

/** What the receipt of a medium does once its bytes are stored. */
export const transfer = (
  intake: Intake,
  depositId: string,
  materials: readonly MaterialReference[] = MATERIALS,
  actor: Actor = OWNER,
): Promise<CommandResult> =>
  within(intake, async (transaction) => {
    const deposit = await lockDeposit(transaction, bare(depositId));
    if (!deposit) throw new Error('No deposit');
    return transferMaterial(transaction, { actor, now: NOW }, deposit, materials);
  });

/** What the machine check does when it ends in this state. */
export async function check(
  intake: Intake,
  depositId: string,
  state: 'PASSED' | 'FINDINGS' | 'UNREADABLE' | 'ABORTED' = 'PASSED',
  mismatches = 0,
): Promise<void> {
  await within(intake, async (transaction) => {
    await transaction.query(
      `INSERT INTO verification (id, deposit_id, state, level, started_at, finished_at, mismatch_count, remark_count)
       VALUES (gen_random_uuid(), $1, $2, 'V1', clock_timestamp(), clock_timestamp(), $3, 2)`,
      [bare(depositId), state, mismatches],
    );
    const isMatch = state === 'PASSED' || (state === 'FINDINGS' && mismatches === 0);
    await completeVerification(transaction, { actor: OPERATOR, now: NOW }, bare(depositId), isMatch);
  });
}

export const createRepository = (intake: Intake, depositId: string, actor: Actor = OPERATOR) =>
  intake.act('escrowRepositoryCreate', actor, { depositId }, 'id state repository { number state }');

/** A deposit whose repository is ready. */
export async function ready(intake: Intake): Promise<string> {
  const depositId = await registered(intake);
  expect((await createRepository(intake, depositId)).codes).toEqual([]);
  return depositId;
}

export const describeBuild = (intake: Intake, depositId: string, input: object = {}, actor: Actor = OWNER) =>
  intake.act('depositBuildDescribe', actor, { depositId, environment: 'Node.js', version: '24', ...input });

/** The person of the operator who accepts. */
export const ACCEPTOR = another(OPERATOR, 'acceptor');

export const accept = (intake: Intake, depositId: string, actor: Actor = ACCEPTOR) =>
  intake.act('depositAccept', actor, { depositId }, 'id state acceptedOn repository { state }');

/** A deposit that was verified and only waits for its acceptance. */
export async function verified(intake: Intake): Promise<string> {
  const depositId = await ready(intake);
  expect((await transfer(intake, depositId)).ok).toBe(true);
  expect((await describeBuild(intake, depositId)).codes).toEqual([]);
  await check(intake, depositId);
  return depositId;
}
