import { citing } from '../../shared/kernel/citing';
import type { LocalDate } from '../../shared/kernel/local-date';
import type { Language, LocalizedText } from '../../shared/kernel/localized-text';
import type { Refusal } from '../../shared/kernel/refusal';
import { clausesOf } from '../../shared/law';
import { legalReference } from '../../shared/law/law-register';
import type { DepositState } from '../deposit/deposit.model';
import type { DocumentParty } from '../signature/document.model';
import type { CanonicalValue } from '../verification/canonical-json';
import {
  agreementClosed,
  agreementEndDeclared,
  agreementNotInForce,
  endingReasonMissing,
  ownerRight,
  signerNotAuthorized,
} from './agreement.errors';
import type { AgreementSide, AgreementState } from './agreement.model';

const PARTY_CLAUSES = {
  OWNER: legalReference('146', 'A4.party1'),
  OPERATOR: legalReference('146', 'A4.party2'),
} as const satisfies Record<DocumentParty, unknown>;

/** The owner's side comes with the filing; the operator's when it was handed in, before anybody signs. */
const OPEN_STATES: Readonly<Record<DocumentParty, readonly DepositState[]>> = {
  OWNER: ['DRAFT'],
  OPERATOR: ['RECEIVED', 'VERIFIED'],
};

/** Only register software is filed with an agreement (E-14(2)). */
export function sideClosedRefusals(
  party: DocumentParty,
  { path, state }: { readonly path: string; readonly state: string },
): Refusal[] {
  const isOpen = path === 'REGISTER_SOFTWARE' && OPEN_STATES[party].some((open) => open === state);
  return isOpen ? [] : [agreementClosed({ state })];
}

/** Whoever represents a party is named, with the basis of the authority (A4.party1, A4.party2). */
export function representativeRefusals(
  party: DocumentParty,
  fields: { readonly representative: string; readonly authorityBasis: string },
): Refusal[] {
  return (['representative', 'authorityBasis'] as const)
    .filter((field) => fields[field].trim() === '')
    .map((field) => citing(signerNotAuthorized({ field }, ['input', field]), PARTY_CLAUSES[party]));
}

export interface EndingFacts {
  readonly party: DocumentParty;
  readonly reason: string;
  readonly state: AgreementState;
  /** Parties that declared it before. */
  readonly declared: readonly string[];
}

/** The right of the owner does not end by itself, nor by the operator alone (A4.5.1). */
export function endingRefusals({ party, reason, state, declared }: EndingFacts): Refusal[] {
  if (state !== 'IN_FORCE') return [agreementNotInForce({ state })];
  if (declared.includes(party)) return [agreementEndDeclared()];
  return [
    ...(party === 'OPERATOR' && !declared.includes('OWNER') ? [ownerRight()] : []),
    ...(reason.trim() === '' ? [endingReasonMissing({}, ['input', 'reason'])] : []),
  ];
}

export function agreementState(signatures: readonly unknown[]): AgreementState {
  if (signatures.length === 0) return 'DRAFT';
  return signatures.length === 1 ? 'SIGNED_ONE' : 'IN_FORCE';
}

/** What both sides settled of an agreement. */
export interface SettledAgreement {
  readonly depositNumber: string;
  readonly place: string;
  readonly concludedOn: LocalDate;
  readonly owner: AgreementSide;
  readonly operator: AgreementSide;
}

/** The text that is signed: head, parties, and every clause of the annex in the languages of the graph. */
export function agreementText(agreement: SettledAgreement): CanonicalValue {
  const { depositNumber, place, concludedOn, owner, operator } = agreement;
  const side = ({ name, representative, authorityBasis }: AgreementSide) => ({
    name: { ...name },
    representative,
    authorityBasis,
  });
  return {
    form: 'KZ-146-2019/A4',
    deposit: depositNumber,
    place,
    date: concludedOn,
    copies: 2,
    owner: side(owner),
    operator: side(operator),
    clauses: clausesOf('146')
      .filter(({ number }) => /^A4\.\d/.test(number))
      .map(({ number, statement }) => ({ number: number.slice('A4.'.length), text: { ...statement } })),
  };
}

export interface SignedClause {
  /** For example `3.1.2`. */
  readonly number: string;
  readonly statement: string;
}

/** Clauses of a text that `agreementText` made, as they are read in one language. */
export function signedClauses(content: string, language: Language): SignedClause[] {
  const { clauses } = JSON.parse(content) as {
    clauses: readonly { readonly number: string; readonly text: LocalizedText }[];
  };
  return clauses.map(({ number, text }) => ({ number, statement: text[language] }));
}

export const clausesIn = (content: string, language: Language): string[] =>
  signedClauses(content, language).map(({ number, statement }) => `${number}. ${statement}`);
