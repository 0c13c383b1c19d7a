import type { LocalDate } from '../../shared/kernel/local-date';
import type { Refusal } from '../../shared/kernel/refusal';
import type { DepositPath, DepositState } from '../deposit/deposit.model';
import {
  certificateClosed,
  certificateDatedBeforeCheck,
  certificateFieldMalformed,
  certificateFieldMissing,
  unsafePath,
} from './acceptance-certificate.errors';
import type { Certificate, CertificateHead } from './certificate.model';
import { type FormProblem, formProblems, headProblems } from './certificate.rules';

/** Register software comes with its certificate, whose mismatch is a ground of refusal (E-14, E-16(2)). */
const CERTIFICATE_STATES: Readonly<Record<DepositPath, readonly DepositState[]>> = {
  EGOV_OBJECT: ['DRAFT', 'SUBMITTED', 'REGISTERED', 'REPOSITORY_READY', 'TRANSFERRED'],
  REGISTER_SOFTWARE: ['DRAFT'],
};

export function certificateClosedRefusals(deposit: {
  readonly path: string;
  readonly state: string;
}): Refusal[] {
  const states = CERTIFICATE_STATES[deposit.path as DepositPath];
  return states.some((state) => state === deposit.state) ? [] : [certificateClosed({ state: deposit.state })];
}

const REFUSAL_OF = {
  FORM_FIELD_MISSING: certificateFieldMissing,
  FORM_FIELD_MALFORMED: certificateFieldMalformed,
  UNSAFE_PATH: unsafePath,
} as const satisfies Record<FormProblem['code'], unknown>;

const BESIDE_HEAD: ReadonlySet<string> = new Set(['sources', 'libraries', 'hasNoLibraries']);

/** Everything that is wrong with the form, each with its place. */
export function certificateFormRefusals(certificate: Certificate): Refusal[] {
  return [...formProblems(certificate)].map((problem) => {
    const [first = ''] = problem.path.split('.');
    return refusalOf(problem, ['input', 'certificate', ...(BESIDE_HEAD.has(first) ? [] : ['head'])]);
  });
}

/** The same for a certificate whose tables are still to be made. */
export const certificateHeadRefusals = (head: CertificateHead): Refusal[] =>
  headProblems(head).map((problem) => refusalOf(problem, ['input', 'head']));

function refusalOf({ code, path }: FormProblem, above: readonly string[]): Refusal {
  return REFUSAL_OF[code]({ field: path }, [...above, ...path.split('.')], { kind: 'INVALID_INPUT' });
}

/** A3 date: the day should not lie before the end of the check that it certifies; it warns and stops nothing. */
export function dateWarnings(date: LocalDate | null, checkedOn: LocalDate | null): Refusal[] {
  if (date === null || (checkedOn !== null && date >= checkedOn)) return [];
  return [certificateDatedBeforeCheck({ date, checkedOn: checkedOn ?? '—' })];
}

const GOING_BACK: readonly string[] = ['TERMINATION_NOTIFIED', 'HANDED_OVER', 'ARCHIVED_BY_OWNER'];

/** Whether the software goes back to its owner or holder, or went (E-11). */
export const isGoingBack = (state: string): boolean => GOING_BACK.includes(state);

/** The act by which the software goes back: whoever accepted it transfers it, and the other way round (E-11, Annex 3). */
export function handOverHead(head: CertificateHead): CertificateHead {
  return {
    ...head,
    date: null,
    acceptingOrganization: head.transferringOrganization,
    transferringOrganization: head.acceptingOrganization,
    acceptingContact: head.transferringContact,
    transferringContact: head.acceptingContact,
  };
}
