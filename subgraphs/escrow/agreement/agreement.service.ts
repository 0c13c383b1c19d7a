import type { CommandResult } from '../../shared/database/carry-out';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import type { Refusal } from '../../shared/kernel/refusal';
import { ok, type Result } from '../../shared/kernel/result';
import { registerOwnRight } from '../access-right/own-right';
import { DEFAULT_PLACE } from '../certificate/certificate.model';
import { commandDeposit } from '../deposit/deposit-command';
import { askOrganizationFacts, type OrganizationFacts } from '../links/organization-facts';
import { keepDocument } from '../signature/document.store';
import { documentSigned } from '../signature/signature.errors';
import { operatorRefusals } from '../signature/signature.rules';
import { AgreementEntity } from './agreement.entity';
import { agreementAbsent, signerNotAuthorized } from './agreement.errors';
import type { AgreementJoinInput, AgreementProposeInput } from './agreement.inputs';
import type { AgreementSide } from './agreement.model';
import { agreementText, representativeRefusals, sideClosedRefusals } from './agreement.rules';
import { hasAgreement } from './agreement.store';

/** Whom the caller acts for; null for whoever acts for nobody, which the policy refuses. */
async function ownOrganization({
  actor,
  peers,
  today,
}: SubgraphContext): Promise<Result<OrganizationFacts | null, Refusal>> {
  if (actor.kind === 'ANONYMOUS' || !actor.organizationId) return ok(null);
  return askOrganizationFacts(peers, actor.organizationId, today);
}

function sideOf(
  { organizationId, name }: OrganizationFacts,
  { representative, authorityBasis }: AgreementJoinInput,
): AgreementSide {
  return { organizationId, name, representative, authorityBasis };
}

/** Proposes the agreement of a filing; again in place of what was proposed before. By the owner or holder (E-14(2)). */
export async function proposeAgreement(
  context: SubgraphContext,
  input: AgreementProposeInput,
): Promise<CommandResult> {
  const own = await ownOrganization(context);
  if (!own.ok) return { ok: false, error: [own.error] };
  const command = { ...input, name: 'agreementPropose', input, policy: 'deposit.file' } as const;
  return commandDeposit(context, command, async (transaction, deposit) => {
    const { id: depositId } = deposit;
    const refusals = [
      ...sideClosedRefusals('OWNER', deposit),
      ...representativeRefusals('OWNER', input),
      ...(own.value ? [] : [signerNotAuthorized({ field: 'organization' })]),
    ];
    if (!own.value || refusals.length > 0) return { ok: false, error: refusals };
    const place = input.place?.trim() || DEFAULT_PLACE;
    const proposal = { place, ownerSide: sideOf(own.value, input), proposedAt: context.now };
    if (await hasAgreement(transaction, depositId))
      await transaction.update(AgreementEntity, { depositId }, proposal);
    else await transaction.insert(AgreementEntity, { depositId, ...proposal });
    return { ok: true, value: { subjectId: depositId } };
  });
}

/** Joins the agreement, which makes its text; again until somebody signed it. By the operator of the day (Annex 4). */
export async function joinAgreement(
  context: SubgraphContext,
  input: AgreementJoinInput,
): Promise<CommandResult> {
  const own = await ownOrganization(context);
  if (!own.ok) return { ok: false, error: [own.error] };
  const command = { ...input, name: 'agreementJoin', input, policy: 'deposit.receive' } as const;
  return commandDeposit(context, command, async (transaction, deposit) => {
    const { id: depositId, number: depositNumber } = deposit;
    const agreement = await transaction.findOneBy(AgreementEntity, { depositId });
    if (!agreement) return { ok: false, error: [agreementAbsent()] };
    const refusals = [
      ...sideClosedRefusals('OPERATOR', deposit),
      ...representativeRefusals('OPERATOR', input),
      ...operatorRefusals(own.value, context.today),
    ];
    if (!own.value || refusals.length > 0) return { ok: false, error: refusals };
    const { place, ownerSide: owner } = agreement;
    const [operator, concludedOn] = [sideOf(own.value, input), context.today];
    const text = agreementText({ depositNumber, place, concludedOn, owner, operator });
    if (!(await keepDocument(transaction, context, depositId, 'AGREEMENT', text)))
      return { ok: false, error: [documentSigned({ document: 'AGREEMENT', party: '—' })] };
    await transaction.update(AgreementEntity, { depositId }, { operatorSide: operator, concludedOn });
    await registerOwnRight(transaction, context, deposit, 'INTAKE');
    return { ok: true, value: { subjectId: depositId } };
  });
}
