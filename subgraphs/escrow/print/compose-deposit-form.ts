import { readPolicies } from '../../shared/access/read-policies';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import { almatyDay } from '../../shared/kernel/local-date';
import type { Language } from '../../shared/kernel/localized-text';
import { printForm } from '../../shared/print/print-form';
import type { PrintedForm } from '../../shared/print/printed-form.model';
import type { OpenFile } from '../../shared/server/file-handler';
import { maySeeMaterial, type ShownThing } from '../access-right/material-guard';
import { DepositApplicationEntity } from '../application/application.entity';
import { ApplicationSignatureEntity } from '../application/application-signature.entity';
import { DepositEntity } from '../deposit/deposit.entity';
import { organizationNames } from '../links/organization-name';
import { relationsOf } from '../party/party.rules';
import { DepositRefusalEntity } from '../refusal/refusal.entity';
import type { RefusalGround } from '../refusal/refusal.model';
import { findLetter, softwareNameOf } from '../refusal/refusal.store';
import { refusalLetter } from '../refusal/refusal-letter';
import { openLetter } from '../refusal/refusal-letter.service';
import { printedApplication } from './annex-1.print';
import { composeAgreement } from './compose-agreement';
import { composeCertificate, latestOf } from './compose-certificate';
import type { DepositFormKind } from './printed-form.model';

/** A form that can be printed, with the number by which its file is named. */
export interface ComposedForm {
  readonly number: string;
  open(): Promise<Pick<OpenFile, 'size' | 'sha256' | 'content'>>;
}

/** A long form takes longer than anybody waits for a first byte: it is sent while it is printed. */
export function printable(number: string, form: PrintedForm): ComposedForm {
  return { number, open: async () => ({ size: null, sha256: null, content: printForm(form) }) };
}

/** A form of a deposit with what it says now; null when there is none that the caller may read whole. */
export async function composeDepositForm(
  context: SubgraphContext,
  kind: DepositFormKind,
  depositId: string,
  language: Language,
): Promise<ComposedForm | null> {
  const deposit = await context.dataSource.manager.findOneBy(DepositEntity, { id: depositId });
  if (!deposit || !(await mayRead(context, deposit, kind))) return null;
  const { number } = deposit;
  // What was delivered is given as it was delivered, and needs no name from another registry.
  const letter = kind === 'REFUSAL' ? await findLetter(context.dataSource, depositId, language) : null;
  if (letter) return { number, open: () => openLetter(context, letter) };
  const form = await compose(context, deposit, kind, language);
  return form && printable(number, form);
}

function compose(
  context: SubgraphContext,
  deposit: DepositEntity,
  kind: DepositFormKind,
  language: Language,
): Promise<PrintedForm | null> {
  switch (kind) {
    case 'APPLICATION':
      return composeApplication(context, deposit, language);
    case 'CERTIFICATE':
      return composeCertificate(context, deposit, 'INTAKE', language);
    case 'HANDOVER_CERTIFICATE':
      return composeCertificate(context, deposit, 'HANDOVER', language);
    case 'AGREEMENT':
      return composeAgreement(context, deposit, language);
    case 'REFUSAL':
      return composeRefusal(context, deposit, language);
  }
}

/** What a form is printed from, with the policy of its data; the application names no file. */
const SHOWN = {
  CERTIFICATE: { thing: 'CERTIFICATE', policy: 'deposit.material.read' },
  HANDOVER_CERTIFICATE: { thing: 'CERTIFICATE', policy: 'deposit.material.read' },
  AGREEMENT: { thing: 'AGREEMENT', policy: 'deposit.agreement.read', isOperatorsOwn: true },
  REFUSAL: { thing: 'EVIDENCE', policy: 'deposit.application.read' },
} as const satisfies Record<Exclude<DepositFormKind, 'APPLICATION'>, ShownThing>;

/** A form is read by whoever reads what it is printed from; a draft is its writer's own. */
async function mayRead(
  context: SubgraphContext,
  deposit: DepositEntity,
  kind: DepositFormKind,
): Promise<boolean> {
  const { actor } = context;
  const relations = relationsOf(actor, deposit);
  if (deposit.state === 'DRAFT' && relations.length === 0) return false;
  if (kind === 'APPLICATION')
    return readPolicies.decide(actor, 'deposit.application.read', { relations }).allowed;
  return maySeeMaterial(context, deposit, SHOWN[kind]);
}

async function composeApplication(
  { dataSource }: SubgraphContext,
  { id: depositId, number, isSynthetic }: DepositEntity,
  language: Language,
): Promise<PrintedForm | null> {
  const application = await dataSource.manager.findOneBy(DepositApplicationEntity, { depositId });
  if (!application) return null;
  const { form, objectCode, changedAt } = application;
  const kept = await dataSource.manager.findOneBy(ApplicationSignatureEntity, { depositId });
  const signature = kept && { ...kept, signedOn: almatyDay(kept.signedAt) };
  const madeAt = latestOf(changedAt, kept ? [kept] : []);
  return printedApplication({ number, isSynthetic, madeAt, form, objectCode, signature }, language);
}

async function composeRefusal(
  { dataSource, peers }: SubgraphContext,
  deposit: DepositEntity,
  language: Language,
): Promise<PrintedForm | null> {
  const refusal = await dataSource.manager.findOneBy(DepositRefusalEntity, { depositId: deposit.id });
  if (!refusal) return null;
  const owner = await organizationNames(peers, almatyDay(refusal.refusedAt))(deposit.ownerId);
  const softwareName = await softwareNameOf(dataSource, deposit.id);
  const ground = refusal.ground as RefusalGround;
  const register = ground === 'NOT_IN_REGISTER' ? { facts: refusal.registerAnswer } : null;
  return refusalLetter({ deposit, softwareName, owner, ...refusal, ground, register }, language);
}
