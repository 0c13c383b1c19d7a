import type { WritePolicy } from '../../shared/access/write-policies';
import type { Refusal } from '../../shared/kernel/refusal';
import { next, type TransitionTable } from '../../shared/kernel/transition-table';
import type { LegalReference } from '../../shared/law/law.model';
import { legalReference } from '../../shared/law/law-register';
import { numberRefusals } from './examination.rules';
import {
  termsActIllegal,
  termsBeforeLast,
  termsConsideredEarly,
  termsInFuture,
  termsRemarksMissing,
  termsSectionMissing,
  termsVersionConflict,
} from './terms-of-reference.errors';
import type { TermsSection, TermsState, TermsSubjectKind, TermsVerdict } from './terms-of-reference.type';
import { SECTION_TITLES } from './terms-sections';

const clause = legalReference('129', '8');

/** Before the first version there are no terms. */
export type TermsChainState = 'NONE' | TermsState;
export type TermsAction = 'SUBMIT' | 'AGREE' | 'RETURN';
type Who = 'OWNER' | 'HOLDER' | 'TRUSTEE' | 'AUTHORIZED_BODY' | 'INTEGRATOR';

const SUBMIT = { action: 'SUBMIT', to: 'SUBMITTED', who: ['OWNER', 'HOLDER', 'TRUSTEE'], clause } as const;
const REVIEWERS: readonly Who[] = ['AUTHORIZED_BODY', 'INTEGRATOR'];

/**
 * Terms of one subject, by the state of their latest version; each submission makes a new version. New ones may follow
 * agreed ones: C-8 asks for terms before creation and again before each development.
 */
export const TERMS = {
  NONE: [SUBMIT],
  SUBMITTED: [
    { action: 'AGREE', to: 'AGREED', who: REVIEWERS, clause },
    { action: 'RETURN', to: 'RETURNED', who: REVIEWERS, clause },
  ],
  AGREED: [SUBMIT],
  RETURNED: [SUBMIT],
} as const satisfies TransitionTable<TermsChainState, TermsAction, Who>;

export const VERDICT_ACTIONS = {
  AGREED: 'AGREE',
  RETURNED: 'RETURN',
} as const satisfies Record<TermsVerdict, TermsAction>;

/** Clause that demands the terms of a subject. */
export const TERMS_CLAUSES: Readonly<Record<TermsSubjectKind, LegalReference>> = {
  OBJECT: clause,
  ICT_SERVICE: legalReference('129', '34'),
};

export const SUBMIT_POLICIES = {
  OBJECT: 'object.terms.submit',
  ICT_SERVICE: 'object.service-terms.submit',
} as const satisfies Record<TermsSubjectKind, WritePolicy>;

export interface TermsVersion {
  readonly version: number;
  readonly state: TermsState;
  readonly submittedOn: string;
  readonly consideredOn: string | null;
}

export interface Submission {
  readonly number: string;
  readonly submittedOn: string;
  readonly sections: readonly TermsSection[];
}

/** C-8: complete terms, once nothing is under consideration. */
export function submitRefusals(submission: Submission, last: TermsVersion | null, today: string): Refusal[] {
  const { number, submittedOn, sections } = submission;
  return [
    ...actRefusals(last, 'SUBMIT'),
    ...numberRefusals(number),
    ...submissionDayRefusals(submittedOn, last, today),
    ...sectionRefusals(sections),
  ];
}

export interface Consideration {
  readonly termsVersion: number;
  readonly verdict: TermsVerdict;
  readonly consideredOn: string;
  /** Without blank ones. */
  readonly remarks: readonly string[];
}

/** C-8: the latest version is considered, after its submission; what is returned carries remarks. */
export function considerRefusals(
  { termsVersion, verdict, consideredOn, remarks }: Consideration,
  last: TermsVersion | null,
  today: string,
): Refusal[] {
  if (last && last.version !== termsVersion) {
    const { version: currentVersion } = last;
    const path = ['input', 'termsVersion'];
    return [termsVersionConflict({ currentVersion }, path, { kind: 'CONFLICT', currentVersion })];
  }
  const isBare = verdict === 'RETURNED' && remarks.length === 0;
  return [
    ...actRefusals(last, VERDICT_ACTIONS[verdict]),
    ...considerationDayRefusals(consideredOn, last, today),
    ...(isBare ? [termsRemarksMissing({}, ['input', 'remarks'])] : []),
  ];
}

function actRefusals(last: TermsVersion | null, action: TermsAction): Refusal[] {
  const table: TransitionTable<TermsChainState, TermsAction, Who> = TERMS;
  const step = next(table, last?.state ?? 'NONE', action);
  if (step.ok) return [];
  const { state, allowedActions } = step.error;
  return [
    termsActIllegal({ state, action }, [], {
      kind: 'ILLEGAL_TRANSITION',
      fromState: state,
      action,
      allowedActions,
    }),
  ];
}

function submissionDayRefusals(day: string, last: TermsVersion | null, today: string): Refusal[] {
  const path = ['input', 'submittedOn'];
  if (day > today) return [termsInFuture({ day, today }, path, { kind: 'INVALID_INPUT' })];
  if (!last?.consideredOn || day >= last.consideredOn) return [];
  return [termsBeforeLast({ version: last.version, before: last.consideredOn }, path)];
}

function considerationDayRefusals(day: string, last: TermsVersion | null, today: string): Refusal[] {
  const path = ['input', 'consideredOn'];
  if (day > today) return [termsInFuture({ day, today }, path, { kind: 'INVALID_INPUT' })];
  if (!last || day >= last.submittedOn) return [];
  return [termsConsideredEarly({ submittedOn: last.submittedOn }, path)];
}

/** One refusal for each missing section; what to add is told by its title. */
function sectionRefusals(present: readonly TermsSection[]): Refusal[] {
  const missing = Object.entries(SECTION_TITLES).filter(([name]) => !present.some((one) => one === name));
  return missing.map(([section, { kk, ru, en }]) => ({
    ...termsSectionMissing({ section }, ['input', 'sections']),
    remedy: {
      kk: `«${kk}» бөлімін қосыңыз.`,
      ru: `Добавьте раздел «${ru}».`,
      en: `Add the section «${en}».`,
    },
  }));
}
