import type { Transition, TransitionTable } from '../../shared/kernel/transition-table';
import type { LegalReference } from '../../shared/law/law.model';
import { legalReference } from '../../shared/law/law-register';
import type { ContentSection, ContentState, DepositAction, DepositPath, DepositState } from './deposit.model';

const by = (clause: string) => legalReference('146', clause);

/** Before the record: where every filing begins. */
export type DepositStep = 'UNRECORDED' | DepositState;
type Who = 'OWNER' | 'HOLDER' | 'OPERATOR';

const PARTIES: readonly Who[] = ['OWNER', 'HOLDER'];
const OPERATOR: readonly Who[] = ['OPERATOR'];

type ObjectStep = Exclude<DepositStep, 'RECEIVED' | 'SIGNED_BY_BOTH' | 'REFUSED'>;
type RegisterStep =
  | 'UNRECORDED'
  | Extract<DepositState, 'DRAFT' | 'RECEIVED' | 'VERIFIED' | 'SIGNED_BY_BOTH' | 'ACCEPTED' | 'REFUSED'>;

/**
 * Path of an object of e-government. The act states no step of verification here; the check is made all the same as
 * evidence that the list of E-5 is complete. There is no refusal on this path.
 */
export const OBJECT_PATH = {
  UNRECORDED: [{ action: 'CREATE', to: 'DRAFT', who: PARTIES, clause: by('7') }],
  DRAFT: [{ action: 'SUBMIT', to: 'SUBMITTED', who: PARTIES, clause: by('7') }],
  SUBMITTED: [{ action: 'REGISTER', to: 'REGISTERED', who: OPERATOR, clause: by('8') }],
  REGISTERED: [{ action: 'CREATE_REPOSITORY', to: 'REPOSITORY_READY', who: OPERATOR, clause: by('8') }],
  REPOSITORY_READY: [{ action: 'TRANSFER', to: 'TRANSFERRED', who: PARTIES, clause: by('9') }],
  TRANSFERRED: [{ action: 'VERIFY', to: 'VERIFIED', who: OPERATOR, clause: by('5') }],
  VERIFIED: [{ action: 'ACCEPT', to: 'ACCEPTED', who: OPERATOR, clause: by('9') }],
  ACCEPTED: [{ action: 'NOTIFY_TERMINATION', to: 'TERMINATION_NOTIFIED', who: PARTIES, clause: by('11') }],
  TERMINATION_NOTIFIED: [{ action: 'HAND_OVER', to: 'HANDED_OVER', who: OPERATOR, clause: by('11') }],
  HANDED_OVER: [{ action: 'ARCHIVE', to: 'ARCHIVED_BY_OWNER', who: PARTIES, clause: by('12') }],
  ARCHIVED_BY_OWNER: [],
} as const satisfies TransitionTable<ObjectStep, DepositAction, Who>;

const REFUSE = { action: 'REFUSE', to: 'REFUSED', who: OPERATOR, clause: by('16') } as const;

/** Path of register software. A refusal ends the filing; a new one may follow (E-16). */
export const REGISTER_PATH = {
  UNRECORDED: [{ action: 'CREATE', to: 'DRAFT', who: PARTIES, clause: by('14') }],
  DRAFT: [{ action: 'RECEIVE', to: 'RECEIVED', who: PARTIES, clause: by('14') }],
  RECEIVED: [{ action: 'VERIFY', to: 'VERIFIED', who: OPERATOR, clause: by('15') }, REFUSE],
  VERIFIED: [
    { action: 'SIGN', to: 'SIGNED_BY_BOTH', who: [...OPERATOR, ...PARTIES], clause: by('17') },
    REFUSE,
  ],
  SIGNED_BY_BOTH: [{ action: 'ACCEPT', to: 'ACCEPTED', who: OPERATOR, clause: by('17') }],
  ACCEPTED: [],
  REFUSED: [],
} as const satisfies TransitionTable<RegisterStep, DepositAction, Who>;

const STEPS: Readonly<Record<DepositPath, readonly Transition<DepositState, DepositAction, Who>[]>> = {
  EGOV_OBJECT: Object.values(OBJECT_PATH).flat(),
  REGISTER_SOFTWARE: Object.values(REGISTER_PATH).flat(),
};

const TABLES: Readonly<Record<DepositPath, TransitionTable<DepositStep, DepositAction, Who>>> = {
  EGOV_OBJECT: { ...OBJECT_PATH, RECEIVED: [], SIGNED_BY_BOTH: [], REFUSED: [] },
  REGISTER_SOFTWARE: {
    ...REGISTER_PATH,
    SUBMITTED: [],
    REGISTERED: [],
    REPOSITORY_READY: [],
    TRANSFERRED: [],
    TERMINATION_NOTIFIED: [],
    HANDED_OVER: [],
    ARCHIVED_BY_OWNER: [],
  },
};

/** All lawful steps of a path; a state that the path never reaches has none. */
export function stepsOf(path: DepositPath): TransitionTable<DepositStep, DepositAction, Who> {
  return TABLES[path];
}

/** Clause on which the import of a deposit rests that no path of this order led to. */
const IMPORT_CLAUSE = by('p.2');

/** Clause that orders the act on the path. */
export function clauseOfAction(path: DepositPath, action: DepositAction): LegalReference {
  if (action === 'IMPORT') return IMPORT_CLAUSE;
  return clauseOf(path, action, ({ action: own }) => own === action);
}

/** Clause by which an act is refused: the one of the path, or of the other path for an act that only that one knows. */
export function clauseOfRefusedAction(path: DepositPath, action: DepositAction): LegalReference {
  const isKnown = STEPS[path].some(({ action: own }) => own === action);
  const other = path === 'EGOV_OBJECT' ? 'REGISTER_SOFTWARE' : 'EGOV_OBJECT';
  return clauseOfAction(isKnown ? path : other, action);
}

/** Clause that orders the act by which a deposit of the path comes to the state; an imported one came accepted. */
export function clauseOfState(path: DepositPath, state: DepositState, isImported = false): LegalReference {
  if (isImported && state === 'ACCEPTED') return IMPORT_CLAUSE;
  return clauseOf(path, state, ({ to }) => to === state);
}

function clauseOf(
  path: DepositPath,
  name: string,
  fits: (step: Transition<DepositState, DepositAction, Who>) => boolean,
): LegalReference {
  const step = STEPS[path].find(fits);
  if (!step) throw new RangeError(`${name} is not on the path ${path}`);
  return step.clause;
}

/** Sections in the order of E-5, each with its clause. */
export const SECTION_CLAUSES = {
  SOURCE: by('5(1).1'),
  BUILD_FILES: by('5(1).2'),
  BUILD_DESCRIPTION: by('5(1).3'),
  INSTALLER: by('5(2)'),
  EXTRA_SOFTWARE: by('5(3)'),
  DB_STRUCTURE: by('5(4)'),
  SETTINGS: by('5(5)'),
} as const satisfies Record<ContentSection, LegalReference>;

export const SECTIONS = Object.keys(SECTION_CLAUSES) as ContentSection[];

export interface SectionContent {
  readonly section: ContentSection;
  readonly state: ContentState;
}

/** Every section once, in the order of E-5. What nobody handed in or declared absent is missing: silence declares nothing. */
export function completeContents(recorded: readonly SectionContent[]): SectionContent[] {
  return SECTIONS.map(
    (section) => recorded.find((content) => content.section === section) ?? { section, state: 'MISSING' },
  );
}
