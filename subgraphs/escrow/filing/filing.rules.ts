import type { Actor } from '../../shared/access/actor';
import { writePolicies } from '../../shared/access/write-policies';
import { citing } from '../../shared/kernel/citing';
import type { Refusal } from '../../shared/kernel/refusal';
import { legalReference } from '../../shared/law/law-register';
import { formFieldMissing } from '../application/annex-1.errors';
import { notOwnerOrHolderOfSoftware } from '../deposit/deposit.errors';
import { type Parties, relationsOf } from '../party/party.rules';
import type { DepositDocumentKind } from '../signature/document.model';
import { documentsIncomplete, mediumMissing, twoCopiesRequired } from './filing.errors';

const FILING = legalReference('146', '14');

/** The owner or holder files (E-14); an administrator does not, whatever organization it acts for. */
export function filerRefusals(actor: Actor, parties: Parties): Refusal[] {
  const relations = relationsOf(actor, parties);
  if (writePolicies.decide(actor, 'deposit.file', { relations }).allowed) return [];
  const details = { kind: 'NOT_ALLOWED', allowedRelations: ['OWNER', 'HOLDER'] } as const;
  return [citing(notOwnerOrHolderOfSoftware({}, ['input', 'registerEntryId'], details), FILING)];
}

/** The application is free in form: it says something, and whom to ask (E-14). */
export function textRefusals(fields: Readonly<Record<string, string>>): Refusal[] {
  return Object.entries(fields)
    .filter(([, text]) => text.trim() === '')
    .map(([field]) =>
      citing(formFieldMissing({ field }, ['input', ...field.split('.')], { kind: 'INVALID_INPUT' }), FILING),
    );
}

const ATTACHMENT_CLAUSES = {
  CERTIFICATE: legalReference('146', '14(1)'),
  AGREEMENT: legalReference('146', '14(2)'),
} as const satisfies Record<DepositDocumentKind, unknown>;

/** What came with an application. */
export interface Attachments {
  readonly hasCertificate: boolean;
  readonly hasAgreement: boolean;
  readonly hasMedium: boolean;
  readonly certificateCopies: number;
  readonly agreementCopies: number;
}

/** E-14: certificate and agreement in two copies each, and the medium; everything that lacks is told. */
export function attachmentRefusals(attached: Attachments): Refusal[] {
  return [
    ...documentRefusals('CERTIFICATE', attached.hasCertificate, attached.certificateCopies),
    ...documentRefusals('AGREEMENT', attached.hasAgreement, attached.agreementCopies),
    ...(attached.hasMedium ? [] : [mediumMissing()]),
  ];
}

function documentRefusals(document: DepositDocumentKind, isThere: boolean, copies: number): Refusal[] {
  const path = ['input', document === 'CERTIFICATE' ? 'certificateCopies' : 'agreementCopies'];
  const clause = ATTACHMENT_CLAUSES[document];
  return [
    ...(isThere ? [] : [citing(documentsIncomplete({ document }), clause)]),
    ...(copies === 2 ? [] : [citing(twoCopiesRequired({ document, copies }, path), clause)]),
  ];
}
