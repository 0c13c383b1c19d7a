import type { LocalDate } from '../../../shared/kernel/local-date';
import type { LocalizedText } from '../../../shared/kernel/localized-text';
import type { Refusal, RefusalDetails } from '../../../shared/kernel/refusal';
import type { PlatformArchitectureParty } from '../platform.model';
import { dayRefusals, localizedTexts, textRefusals } from '../platform.rules';
import {
  architectureAgreed,
  architectureApproved,
  architectureIncomplete,
  authorizedBodyAgreementMissing,
  integratorAgreementMissing,
} from './architecture.errors';

/** Structure, components, their interaction and principles (C-3(14-1)). */
export interface ArchitectureContent {
  readonly components: readonly { readonly code: string; readonly name: LocalizedText }[];
  /** `from` and `to` are codes of components. */
  readonly relations: readonly { readonly from: string; readonly to: string; readonly purpose: string }[];
  readonly principles: readonly LocalizedText[];
  /** Number and title of the document that holds the architecture. */
  readonly document: string;
}

/** C-3(14-1): every part is there, each relation joins components of this version. */
export function draftRefusals({
  components,
  relations,
  principles,
  document,
}: ArchitectureContent): Refusal[] {
  const codes = new Set(components.map(({ code }) => code));
  const isDangling = relations.some(({ from, to }) => from === to || !codes.has(from) || !codes.has(to));
  const wrong = [
    ...(components.length === 0 || codes.size < components.length ? ['components'] : []),
    ...((components.length > 1 && relations.length === 0) || isDangling ? ['relations'] : []),
    ...(principles.length === 0 ? ['principles'] : []),
  ];
  return [
    ...wrong.map((field) => architectureIncomplete({}, ['input', field], { kind: 'INVALID_INPUT' })),
    ...textRefusals({
      document,
      ...Object.assign(
        {},
        ...components.map(({ code, name }, at) => ({
          [`components.${at}.code`]: code,
          ...localizedTexts(`components.${at}.name`, name),
        })),
        ...relations.map(({ purpose }, at) => ({ [`relations.${at}.purpose`]: purpose })),
        ...principles.map((principle, at) => localizedTexts(`principles.${at}`, principle)),
      ),
    }),
  ];
}

interface ArchitectureStanding {
  readonly version: number;
  readonly draftedOn: LocalDate;
  readonly approvedOn: LocalDate | null;
  readonly agreements: readonly { readonly party: string; readonly agreedOn: LocalDate }[];
}

/** C-12-1: each party agrees a draft once, not before it was drawn up. */
export function agreementRefusals(
  architecture: ArchitectureStanding,
  party: PlatformArchitectureParty,
  agreedOn: LocalDate,
  today: LocalDate,
): Refusal[] {
  const { version, draftedOn, approvedOn, agreements } = architecture;
  const path = ['input', 'version'];
  const details = standingDetails(approvedOn, 'platformArchitectureAgree');
  if (approvedOn !== null) return [architectureApproved({ version, approvedOn }, path, details)];
  if (agreements.some((agreement) => agreement.party === party))
    return [architectureAgreed({ version }, path, details)];
  return dayRefusals({ field: 'agreedOn', day: agreedOn, today, earliest: draftedOn });
}

/** C-12-1: approved with the agreement of the integrator and of the authorized body, not before either. */
export function approvalRefusals(
  { version, draftedOn, approvedOn, agreements }: ArchitectureStanding,
  day: LocalDate,
  today: LocalDate,
): Refusal[] {
  const path = ['input', 'version'];
  const details = standingDetails(approvedOn, 'platformArchitectureApprove');
  if (approvedOn !== null) return [architectureApproved({ version, approvedOn }, path, details)];
  const parties = new Set(agreements.map(({ party }) => party));
  const earliest = agreements.reduce(
    (latest, { agreedOn }) => (agreedOn > latest ? agreedOn : latest),
    draftedOn,
  );
  return [
    ...(parties.has('INTEGRATOR') ? [] : [integratorAgreementMissing({ version }, path)]),
    ...(parties.has('AUTHORIZED_BODY') ? [] : [authorizedBodyAgreementMissing({ version }, path)]),
    ...dayRefusals({ field: 'approvedOn', day, today, earliest }),
  ];
}

function standingDetails(approvedOn: LocalDate | null, action: string): RefusalDetails {
  const isDraft = approvedOn === null;
  return {
    kind: 'ILLEGAL_TRANSITION',
    fromState: isDraft ? 'DRAFT' : 'APPROVED',
    action,
    allowedActions: isDraft ? ['platformArchitectureApprove'] : [],
  };
}
