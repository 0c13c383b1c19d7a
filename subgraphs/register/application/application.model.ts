import { describedEnum } from '../../shared/graphql/described-enum';
import type { LocalDate } from '../../shared/kernel/local-date';
import type { LocalizedText } from '../../shared/kernel/localized-text';
import type { ConformityProofKind } from '../entry/entry.model';
import type { ProductKind, RightBasis } from '../product/product.model';

export const RegisterApplicationKind = describedEnum(
  'RegisterApplicationKind',
  'What an application to the register asks for.',
  {
    INCLUSION: 'Inclusion of a product as a new entry (C-32).',
    AMENDMENT: 'Change of the data of an entry (Order 53/НҚ).',
    EXCLUSION: 'Exclusion of an entry at the request of its holder (Order 53/НҚ).',
  },
);
export type RegisterApplicationKind = keyof typeof RegisterApplicationKind;

export const InclusionInitiative = describedEnum(
  'InclusionInitiative',
  'In what capacity an organization initiates an inclusion (C-32).',
  {
    HOLDER: 'As the holder of a product, by its own will.',
    TENDER_WINNER: 'As the winner of a tender, which has the duty (C-32).',
    POTENTIAL_SUPPLIER: 'As a potential supplier of software that meets terms of reference (C-32).',
  },
);
export type InclusionInitiative = keyof typeof InclusionInitiative;

export const RegisterApplicationState = describedEnum(
  'RegisterApplicationState',
  'State of an application to the register.',
  {
    DRAFT: 'The applicant draws it up; it may be incomplete.',
    COMPLETENESS_CHECK: 'It was submitted and its documents are checked for completeness.',
    RETURNED: 'It was found incomplete and returned with remarks.',
    COMMISSION_REVIEW: 'It is complete and is considered by the commission.',
    RECOMMENDED: 'The commission gave its recommendation; the decision is due.',
    GRANTED: 'It was decided as asked for.',
    REFUSED: 'It was refused with a reason.',
    WITHDRAWN: 'The applicant withdrew it.',
  },
);
export type RegisterApplicationState = keyof typeof RegisterApplicationState;

export const RegisterApplicationAction = describedEnum(
  'RegisterApplicationAction',
  'Act on an application to the register.',
  {
    DRAFT: 'It is drawn up: `registerApplicationDraft`.',
    CORRECT: 'What it says is replaced: `registerApplicationCorrect`.',
    SUBMIT: 'It is submitted: `registerApplicationSubmit`.',
    WITHDRAW: 'It is withdrawn: `registerApplicationWithdraw`.',
    RETURN: 'It is found incomplete: `registerApplicationCheck`.',
    ACCEPT: 'It is found complete: `registerApplicationCheck`.',
    RECOMMEND: 'The recommendation of the commission is recorded: `registerApplicationRecommend`.',
    GRANT: 'It is decided as asked for: `registerApplicationDecide`.',
    REFUSE: 'It is refused: `registerApplicationDecide`.',
  },
);
export type RegisterApplicationAction = keyof typeof RegisterApplicationAction;

export const CompletenessVerdict = describedEnum(
  'CompletenessVerdict',
  'Outcome of the check of an application for completeness.',
  {
    COMPLETE: 'All documents are there.',
    INCOMPLETE: 'Something is missing, as the remarks tell.',
  },
);
export type CompletenessVerdict = keyof typeof CompletenessVerdict;

export const ApplicationOutcome = describedEnum(
  'RegisterApplicationOutcome',
  'What the commission recommends, or what was decided.',
  {
    GRANT: 'What is asked for is done.',
    REFUSE: 'What is asked for is not done.',
  },
);
export type ApplicationOutcome = keyof typeof ApplicationOutcome;

export const DevelopmentStep = describedEnum(
  'DevelopmentStep',
  'Step that a product under development must have passed before it is included (C-38).',
  {
    TESTING: 'Testing.',
    TRIAL: 'Trial operation.',
    COMMISSIONING: 'Commissioning.',
  },
);
export type DevelopmentStep = keyof typeof DevelopmentStep;

/** Proof that a product was in industrial operation (C-37). */
export interface OperationProof {
  readonly startedOn: LocalDate;
  readonly documentNumber: string;
}

/** Proof that a product under development has passed a step (C-38). */
export interface StepProof {
  readonly step: DevelopmentStep;
  readonly completedOn: LocalDate;
  readonly documentNumber: string;
}

export interface Conformity {
  readonly kind: ConformityProofKind;
  readonly number: string;
  /** Bodies that issued the proof, each once. */
  readonly bodies: readonly string[];
  /** Of a certificate; null for the other kinds. */
  readonly assuranceLevel: number | null;
  /** Last day of validity; null when the proof has no term. */
  readonly validUntil: LocalDate | null;
}

/** What an application says. Null or empty is what the applicant has not written yet. */
export interface ApplicationContent {
  readonly productKind: ProductKind | null;
  readonly name: LocalizedText | null;
  readonly version: string | null;
  readonly purpose: LocalizedText | null;
  /** Functional, technical, quality and operational characteristics. */
  readonly characteristics: string | null;
  readonly developerName: string | null;
  readonly rightBasis: RightBasis | null;
  readonly rightDocument: string | null;
  readonly conformity: Conformity | null;
  readonly operation: OperationProof | null;
  readonly developmentStartedOn: LocalDate | null;
  readonly steps: readonly StepProof[];
  /** Why the holder asks for exclusion. */
  readonly grounds: string | null;
}

/** What the registry of objects says of the object that a product belongs to, on the day of the question. */
export interface ObjectEvidence {
  readonly objectId: string;
  readonly stage: string;
  readonly commissionedOn: LocalDate | null;
  readonly organizationIds: readonly string[];
  readonly version: number;
}
