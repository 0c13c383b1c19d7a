import type {
  DepositAction,
  DepositPath,
  DepositState,
} from '../../../subgraphs/escrow/deposit/deposit.model';
import {
  type ObligationClause,
  obligationDueOn,
} from '../../../subgraphs/escrow/obligation/obligation.rules';
import { type IdKind, seededUuid, toGlobalId } from '../../../subgraphs/shared/kernel/global-id';
import { organizationId } from '../actors';
import type { TestDatabase } from '../database';
import { insertRows } from './insert-rows';

/** Parties by the keys of their organizations. */
interface PartySeed {
  readonly owner?: string;
  readonly holder?: string | null;
}

/** What a row is about: an object or, when it is given, an entry of the register, each by a name of the test. */
interface SubjectSeed {
  readonly object?: string;
  readonly entry?: string;
}

export interface RepositorySeed extends PartySeed, SubjectSeed {
  readonly number: string;
  readonly state?: 'READY' | 'ACTIVE' | 'FROZEN' | 'HANDED_OVER';
  readonly createdOn?: string;
}

export interface DepositSeed extends PartySeed, SubjectSeed {
  readonly number: string;
  readonly state?: DepositState;
  /** Instant in ISO 8601. */
  readonly stateSince?: string;
  /** Number of the repository. */
  readonly repository?: string | null;
  readonly integrity?: 'NOT_CHECKED' | 'INTACT' | 'DAMAGED';
}

export interface TransitionSeed {
  readonly deposit: string;
  readonly ordinal: number;
  readonly action: DepositAction;
  readonly from: DepositState | null;
  readonly to: DepositState;
}

export interface ContentSeed {
  readonly deposit: string;
  readonly section: string;
  readonly state: 'PRESENT' | 'DECLARED_ABSENT' | 'MISSING';
}

export interface VerificationSeed {
  readonly deposit: string;
  readonly state: 'QUEUED' | 'RUNNING' | 'PASSED' | 'FINDINGS' | 'UNREADABLE' | 'ABORTED';
  readonly startedAt: string;
  readonly mismatches?: number;
  readonly remarks?: number;
}

export interface ObligationSeed extends PartySeed, SubjectSeed {
  readonly name: string;
  readonly clause: ObligationClause;
  readonly startedOn: string;
  readonly fulfilledOn?: string | null;
  /** Number of the deposit. */
  readonly fulfilledBy?: string | null;
}

export interface EscrowSeeds {
  readonly repositories?: readonly RepositorySeed[];
  readonly deposits?: readonly DepositSeed[];
  readonly transitions?: readonly TransitionSeed[];
  readonly contents?: readonly ContentSeed[];
  readonly verifications?: readonly VerificationSeed[];
  readonly obligations?: readonly ObligationSeed[];
}

const PREFIXES = {
  escrowRepository: 'repository',
  deposit: 'deposit',
  depositObligation: 'obligation',
  informatizationObject: 'object',
  registerEntry: 'entry',
} as const satisfies Partial<Record<IdKind, string>>;

const uuidOf = (kind: keyof typeof PREFIXES, name: string) => seededUuid(`${PREFIXES[kind]}:${name}`);

/** The id that clients see of a thing that the test names. */
export const idOf = (kind: keyof typeof PREFIXES, name: string) => toGlobalId(kind, uuidOf(kind, name));

export const partyId = (key: string) => toGlobalId('organization', organizationId(key));

/** Fills the escrow; what a seed leaves out is an accepted, unchecked deposit of an object of the first ministry. */
export async function insertEscrow(database: TestDatabase, seeds: EscrowSeeds): Promise<void> {
  await insertRows(database, {
    escrow_repository: (seeds.repositories ?? []).map(repositoryRow),
    deposit: (seeds.deposits ?? []).map(depositRow),
    deposit_transition: (seeds.transitions ?? []).map(transitionRow),
    deposit_content: (seeds.contents ?? []).map(contentRow),
    verification: (seeds.verifications ?? []).map(verificationRow),
    deposit_obligation: (seeds.obligations ?? []).map(obligationRow),
  });
}

function partyColumns({ owner = 'ministry-finance', holder = null }: PartySeed) {
  return { owner_id: organizationId(owner), holder_id: holder === null ? null : organizationId(holder) };
}

function subjectColumns({ object = 'one', entry }: SubjectSeed) {
  return {
    object_id: entry === undefined ? uuidOf('informatizationObject', object) : null,
    register_entry_id: entry === undefined ? null : uuidOf('registerEntry', entry),
  };
}

const pathOf = ({ entry }: SubjectSeed): DepositPath =>
  entry === undefined ? 'EGOV_OBJECT' : 'REGISTER_SOFTWARE';

function repositoryRow(seed: RepositorySeed) {
  const { number, state = 'ACTIVE', createdOn = '2024-02-05' } = seed;
  return {
    id: uuidOf('escrowRepository', number),
    number,
    path: pathOf(seed),
    ...subjectColumns(seed),
    ...partyColumns(seed),
    state,
    created_on: createdOn,
    handed_over_on: state === 'HANDED_OVER' ? '2025-06-02' : null,
    is_synthetic: true,
  };
}

function depositRow(seed: DepositSeed) {
  const { number, state = 'ACCEPTED', repository = null, integrity = 'NOT_CHECKED' } = seed;
  return {
    id: uuidOf('deposit', number),
    number,
    path: pathOf(seed),
    repository_id: repository === null ? null : uuidOf('escrowRepository', repository),
    ...subjectColumns(seed),
    ...partyColumns(seed),
    version_label: '1.0',
    state,
    state_since: seed.stateSince ?? '2024-03-01T09:00:00Z',
    submitted_on: state === 'DRAFT' ? null : '2024-02-01',
    accepted_on: state === 'ACCEPTED' ? '2024-03-01' : null,
    refused_on: state === 'REFUSED' ? '2024-03-01' : null,
    integrity_state: integrity,
    integrity_checked_at: integrity === 'NOT_CHECKED' ? null : '2024-04-01T09:00:00Z',
    is_synthetic: true,
  };
}

function transitionRow({ deposit, ordinal, action, from, to }: TransitionSeed) {
  return {
    id: seededUuid(`transition:${deposit}:${ordinal}`),
    deposit_id: uuidOf('deposit', deposit),
    ordinal,
    action,
    from_state: from,
    to_state: to,
    occurred_at: `2024-03-${String(ordinal).padStart(2, '0')}T09:00:00Z`,
  };
}

function contentRow({ deposit, section, state }: ContentSeed) {
  return { deposit_id: uuidOf('deposit', deposit), section, state };
}

function verificationRow(seed: VerificationSeed) {
  const { deposit, state, startedAt, mismatches = 0, remarks = 0 } = seed;
  const isOpen = state === 'QUEUED' || state === 'RUNNING';
  return {
    id: seededUuid(`verification:${deposit}:${startedAt}`),
    deposit_id: uuidOf('deposit', deposit),
    state,
    level: 'V1',
    started_at: startedAt,
    finished_at: isOpen ? null : startedAt,
    mismatch_count: mismatches,
    remark_count: remarks,
  };
}

function obligationRow(seed: ObligationSeed) {
  const { name, clause, startedOn, fulfilledOn = null, fulfilledBy = null } = seed;
  const subject = clause === '7' ? { object: seed.object ?? name } : { entry: seed.entry ?? name };
  return {
    id: uuidOf('depositObligation', name),
    clause,
    ...subjectColumns(subject),
    ...partyColumns(seed),
    started_on: startedOn,
    due_on: obligationDueOn(clause, startedOn),
    fulfilled_on: fulfilledOn,
    fulfilled_by_id: fulfilledBy === null ? null : uuidOf('deposit', fulfilledBy),
    is_synthetic: true,
  };
}
