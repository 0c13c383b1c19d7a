import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { organizationOf } from '../../shared/access/actor';
import { type WritePolicy, writePolicies } from '../../shared/access/write-policies';
import { type Command, type CommandResult, carryOut } from '../../shared/database/carry-out';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import { fromGlobalId } from '../../shared/kernel/global-id';
import { InclusionIntentEntity, TargetModelEntity } from './target-model.entity';
import { intentRefusals, notAllowedHere, publishRefusals } from './target-model.rules';
import type { InclusionIntentDeclareInput, TargetModelPublishInput } from './target-model.type';

/** Publishes a target model (C-22). */
export function publishModel(
  context: SubgraphContext,
  input: TargetModelPublishInput,
): Promise<CommandResult> {
  const command = { name: 'targetModelPublish', input, idempotencyKey: input.idempotencyKey };
  return allowed(context, 'target-model.publish', command, async (transaction) => {
    const { name, approvedOn } = input;
    const actNumber = input.actNumber.trim();
    const isTaken = await transaction.existsBy(TargetModelEntity, { actNumber });
    const error = publishRefusals(input, isTaken, context.today);
    if (error.length > 0) return { ok: false, error };
    const id = randomUUID();
    const { kk: nameKk, ru: nameRu, en: nameEn } = name;
    const publishedAt = context.now;
    await transaction.insert(TargetModelEntity, {
      id,
      nameKk,
      nameRu,
      nameEn,
      actNumber,
      approvedOn,
      publishedAt,
    });
    return { ok: true, value: { subjectId: id, facts: { actNumber, approvedOn } } };
  });
}

/** Declares the intent of a potential supplier (C-22). */
export function declareIntent(
  context: SubgraphContext,
  input: InclusionIntentDeclareInput,
): Promise<CommandResult> {
  const command = { name: 'inclusionIntentDeclare', input, idempotencyKey: input.idempotencyKey };
  return allowed(context, 'inclusion-intent.declare', command, async (transaction) => {
    const { actor, now: declaredAt } = context;
    const targetModelId = fromGlobalId('targetModel', input.targetModelId) ?? '';
    const hasModel =
      targetModelId !== '' && (await transaction.existsBy(TargetModelEntity, { id: targetModelId }));
    const error = intentRefusals(input.softwareName, hasModel);
    if (error.length > 0) return { ok: false, error };
    const id = randomUUID();
    // The policy asks for an organization.
    const supplierId = organizationOf(actor) ?? '';
    const softwareName = input.softwareName.trim();
    await transaction.insert(InclusionIntentEntity, {
      id,
      targetModelId,
      supplierId,
      softwareName,
      declaredAt,
    });
    return { ok: true, value: { subjectId: id, facts: { targetModelId } } };
  });
}

async function allowed(
  context: SubgraphContext,
  policy: WritePolicy,
  command: Command,
  work: (transaction: EntityManager) => Promise<CommandResult>,
): Promise<CommandResult> {
  const { actor } = context;
  if (actor.kind === 'ANONYMOUS' || writePolicies.decide(actor, policy).allowed)
    return carryOut(context, command, work);
  const allowedRelations = writePolicies.find(policy).allow.flatMap(({ roles = [] }) => roles);
  return { ok: false, error: [notAllowedHere({}, [], { kind: 'NOT_ALLOWED', allowedRelations })] };
}
