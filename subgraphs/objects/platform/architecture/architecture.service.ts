import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { organizationOf } from '../../../shared/access/actor';
import type { CommandResult } from '../../../shared/database/carry-out';
import type { SubgraphContext } from '../../../shared/graphql/subgraph-context';
import type { Refusal } from '../../../shared/kernel/refusal';
import { textRefusals } from '../platform.rules';
import { commandAsRole } from '../role-command';
import { PlatformArchitectureAgreementEntity, PlatformArchitectureEntity } from './architecture.entity';
import { architectureUnknown } from './architecture.errors';
import type {
  PlatformArchitectureAgreeInput,
  PlatformArchitectureApproveInput,
  PlatformArchitectureDraftInput,
} from './architecture.inputs';
import { agreementRefusals, approvalRefusals, draftRefusals } from './architecture.rules';
import { findAgreements, findArchitecture } from './architecture.store';

const AGREE_POLICIES = {
  INTEGRATOR: 'platform-architecture.agree-as-integrator',
  AUTHORIZED_BODY: 'platform-architecture.agree-as-authorized-body',
} as const;

/** Draws up the next version of the architecture of the platform (C-12-1, part 2). */
export function draftArchitecture(
  context: SubgraphContext,
  input: PlatformArchitectureDraftInput,
): Promise<CommandResult> {
  const name = 'platformArchitectureDraft';
  const command = { ...input, name, input, policy: 'platform.maintain' } as const;
  return commandAsRole(context, command, async (transaction) => {
    const { components, relations, principles, document } = input;
    const error = draftRefusals(input);
    if (error.length > 0) return { ok: false, error };
    const version = ((await transaction.maximum(PlatformArchitectureEntity, 'version')) ?? 0) + 1;
    const id = randomUUID();
    const draftedOn = context.today;
    const row = { id, version, components, relations, principles, document, draftedOn };
    await transaction.insert(PlatformArchitectureEntity, row);
    return { ok: true, value: { subjectId: id, facts: { version, document } } };
  });
}

/** The integrator or the authorized body agrees a version (C-12-1, part 2). */
export function agreeArchitecture(
  context: SubgraphContext,
  input: PlatformArchitectureAgreeInput,
): Promise<CommandResult> {
  const name = 'platformArchitectureAgree';
  const command = { ...input, name, input, policy: AGREE_POLICIES[input.party] };
  return commandAsRole(context, command, async (transaction) => {
    const { party, agreedOn, document } = input;
    const found = await findStanding(transaction, input.version);
    if (!found) return { ok: false, error: [unknown()] };
    const error = [
      ...agreementRefusals(found, party, agreedOn, context.today),
      ...textRefusals({ document }),
    ];
    if (error.length > 0) return { ok: false, error };
    const organizationId = organizationOf(context.actor);
    const agreement = { architectureId: found.id, party, agreedOn, document, organizationId };
    await transaction.insert(PlatformArchitectureAgreementEntity, agreement);
    return { ok: true, value: { subjectId: found.id, facts: agreement } };
  });
}

/** The operator approves a version that both parties agreed (C-12-1, part 2). */
export function approveArchitecture(
  context: SubgraphContext,
  input: PlatformArchitectureApproveInput,
): Promise<CommandResult> {
  const name = 'platformArchitectureApprove';
  const command = { ...input, name, input, policy: 'platform.maintain' } as const;
  return commandAsRole(context, command, async (transaction) => {
    const { approvedOn, version } = input;
    const found = await findStanding(transaction, version);
    const error = found ? approvalRefusals(found, approvedOn, context.today) : [unknown()];
    if (error.length > 0 || !found) return { ok: false, error };
    await transaction.update(PlatformArchitectureEntity, { id: found.id }, { approvedOn });
    return { ok: true, value: { subjectId: found.id, facts: { version, approvedOn } } };
  });
}

async function findStanding(transaction: EntityManager, version: number) {
  const architecture = await findArchitecture(transaction, { version });
  if (!architecture) return null;
  return { ...architecture, agreements: await findAgreements(transaction, [architecture.id]) };
}

function unknown(): Refusal {
  return architectureUnknown({}, ['input', 'version'], { kind: 'INVALID_INPUT' });
}
