import { citing } from '../../shared/kernel/citing';
import type { Refusal } from '../../shared/kernel/refusal';
import { legalReference } from '../../shared/law/law-register';
import { formFieldMissing } from '../application/annex-1.errors';
import type { PersonName } from '../application/annex-1.model';
import { type CanonicalValue, type SealedDocument, seal } from '../verification/canonical-json';

/** What the operator enters by hand; the other columns come from the application. */
export interface EnteredColumns {
  readonly signatory: { readonly person: PersonName; readonly position: string };
  readonly receivedBy: PersonName;
}

/** Columns 5 and 6 of Annex 2 name persons in full, a patronymic only where there is one. */
export function enteredRefusals({ signatory, receivedBy }: EnteredColumns): Refusal[] {
  return [
    ...blank('A2.5', {
      'signatory.person.surname': signatory.person.surname,
      'signatory.person.name': signatory.person.name,
      'signatory.position': signatory.position,
    }),
    ...blank('A2.6', { 'receivedBy.surname': receivedBy.surname, 'receivedBy.name': receivedBy.name }),
  ];
}

/** A correction tells why. */
export function reasonRefusals(reason: string): Refusal[] {
  return blank('A2', { reason });
}

function blank(clause: string, fields: Readonly<Record<string, string | null | undefined>>): Refusal[] {
  return Object.entries(fields)
    .filter(([, text]) => !text?.trim())
    .map(([field]) => {
      const refusal = formFieldMissing({ field }, ['input', ...field.split('.')], { kind: 'INVALID_INPUT' });
      return citing(refusal, legalReference('146', clause));
    });
}

/** Number of an application as it is printed: unique within its year. */
export function printedNumber({
  year,
  applicationNumber,
}: {
  year: number;
  applicationNumber: number;
}): string {
  return `${applicationNumber}/${year}`;
}

/** Columns of a row as the operator signs them (A2.7). */
export interface SignableRow {
  readonly signatoryPerson: PersonName;
  readonly signatoryPosition: string;
  readonly receivedBy: PersonName;
  readonly year: number;
  readonly itemNumber: number;
  readonly applicationNumber: number;
  readonly receivedAt: Date;
  readonly stateBodyId: string;
  readonly depositId: string;
  readonly correctsId: string | null;
  readonly correctionReason: string | null;
}

/** A row in the bytes that the operator signs: all its columns, of this deposit and no other. */
export function signableRow(row: SignableRow): SealedDocument {
  const { year, itemNumber, receivedAt, stateBodyId, depositId, correctsId, correctionReason } = row;
  const { signatoryPerson, signatoryPosition, receivedBy } = row;
  const signatory = { person: { ...signatoryPerson }, position: signatoryPosition };
  const correction = correctsId === null ? null : { corrects: correctsId, reason: correctionReason };
  const columns = { year, item: itemNumber, application: printedNumber(row), stateBody: stateBodyId };
  const content = { ...columns, deposit: depositId, signatory, receivedBy: { ...receivedBy }, correction };
  return seal({
    form: 'KZ-146-2019/A2',
    receivedAt: receivedAt.toISOString(),
    ...(JSON.parse(JSON.stringify(content)) as Readonly<Record<string, CanonicalValue>>),
  });
}
