import { readPolicies } from '../../shared/access/read-policies';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import { almatyDay } from '../../shared/kernel/local-date';
import type { Language } from '../../shared/kernel/localized-text';
import type { PrintedForm } from '../../shared/print/printed-form.model';
import { maySeeMaterial } from '../access-right/material-guard';
import { DepositApplicationEntity } from '../application/application.entity';
import { DepositEntity } from '../deposit/deposit.entity';
import { DepositFilingEntity } from '../filing/filing.entity';
import { organizationNames } from '../links/organization-name';
import { relationsOf } from '../party/party.rules';
import { DepositRefusalEntity } from '../refusal/refusal.entity';
import type { RefusalGround } from '../refusal/refusal.model';
import { GROUND_CLAUSES } from '../refusal/refusal.rules';
import { printedApplication } from './annex-1.print';
import { AGREEMENT } from './labels';
import type { DepositFormKind } from './printed-form.model';
import { printedRefusal } from './refusal.print';

/** A form of a deposit with what it says now; null when there is none that the caller may read whole. */
export async function composeDepositForm(
  context: SubgraphContext,
  kind: DepositFormKind,
  depositId: string,
  language: Language,
): Promise<PrintedForm | null> {
  const deposit = await context.dataSource.manager.findOneBy(DepositEntity, { id: depositId });
  if (!deposit) return null;
  if (kind === 'APPLICATION')
    return mayRead(context, deposit) ? composeApplication(context, deposit, language) : null;
  // Its evidence names files.
  const shown = { thing: 'EVIDENCE', policy: 'deposit.application.read' } as const;
  return (await maySeeMaterial(context, deposit, shown)) ? composeRefusal(context, deposit, language) : null;
}

/** The parties and the operator; a draft is its writer's own. */
function mayRead({ actor }: SubgraphContext, deposit: DepositEntity): boolean {
  const relations = relationsOf(actor, deposit);
  if (deposit.state === 'DRAFT' && relations.length === 0) return false;
  return readPolicies.decide(actor, 'deposit.application.read', { relations }).allowed;
}

async function composeApplication(
  { dataSource }: SubgraphContext,
  { id: depositId, number, isSynthetic }: DepositEntity,
  language: Language,
): Promise<PrintedForm | null> {
  const application = await dataSource.manager.findOneBy(DepositApplicationEntity, { depositId });
  if (!application) return null;
  const { form, objectCode, changedAt: madeAt } = application;
  return printedApplication({ number, isSynthetic, madeAt, form, objectCode }, language);
}

async function composeRefusal(
  { dataSource, peers }: SubgraphContext,
  { id: depositId, number, versionLabel, ownerId, isSynthetic }: DepositEntity,
  language: Language,
): Promise<PrintedForm | null> {
  const refusal = await dataSource.manager.findOneBy(DepositRefusalEntity, { depositId });
  if (!refusal) return null;
  const { refusedAt, ground, evidence } = refusal;
  const filing = await dataSource.manager.findOneBy(DepositFilingEntity, { depositId });
  const date = almatyDay(refusedAt);
  const owner = await organizationNames(peers, date)(ownerId);
  const findings = evidence.map(({ path, finding }) => (path ? `${path}: ${finding}` : finding));
  const { clause } = GROUND_CLAUSES[ground as RefusalGround];
  return printedRefusal(
    {
      number,
      isSynthetic,
      madeAt: refusedAt,
      date,
      addressee: owner[language],
      filing: number,
      softwareName: [filing?.registerAnswer.productName, versionLabel].filter(Boolean).join(' '),
      operator: AGREEMENT.operator[language],
      // What was found is told in the words of whoever found it.
      grounds: [{ clause, evidence: findings.map((text) => ({ kk: text, ru: text, en: text })) }],
    },
    language,
  );
}
