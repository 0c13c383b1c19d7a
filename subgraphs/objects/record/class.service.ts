import type { EntityManager } from 'typeorm';
import { organizationOf } from '../../shared/access/actor';
import type { CommandResult } from '../../shared/database/carry-out';
import { grouped, loaderOf } from '../../shared/graphql/loader';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import { commandObject } from '../object/object-command';
import { textRefusal } from './card.rules';
import { ObjectClassActEntity } from './class.entity';
import type { ObjectClassSetInput, ObjectClassVerifyInput } from './class.inputs';
import { verifyRefusals } from './class.rules';
import type { ObjectClassActKind } from './class.type';

const MAX_GROUNDS = 1000;

/** The owner classifies the object (C-13); a verification of an earlier class falls away. */
export function setClass(context: SubgraphContext, input: ObjectClassSetInput): Promise<CommandResult> {
  const command = { ...input, name: 'objectClassSet', input, policy: 'object.classify' } as const;
  return commandObject(context, command, async (transaction, { card }) => {
    const refusals = textRefusal(input.grounds, ['grounds'], MAX_GROUNDS);
    if (refusals.length > 0) return { ok: false, error: refusals };
    const { objectClass } = input;
    await keepAct(transaction, context, 'SET', { objectId: card.id, objectClass, grounds: input.grounds });
    return {
      ok: true,
      value: {
        card: { objectClass, isClassVerified: false },
        facts: { objectClass, grounds: input.grounds },
      },
    };
  });
}

/** The service integrator or the authorized body verifies the class as it read it (C-13). */
export function verifyClass(context: SubgraphContext, input: ObjectClassVerifyInput): Promise<CommandResult> {
  const command = { ...input, name: 'objectClassVerify', input, policy: 'object.class.verify' } as const;
  return commandObject(context, command, async (transaction, { card }) => {
    const { objectClass } = card;
    const refusals = [
      ...verifyRefusals(objectClass, card.isClassVerified),
      ...textRefusal(input.grounds, ['grounds'], MAX_GROUNDS),
    ];
    if (objectClass === null || refusals.length > 0) return { ok: false, error: refusals };
    await keepAct(transaction, context, 'VERIFY', { objectId: card.id, objectClass, grounds: input.grounds });
    return { ok: true, value: { card: { isClassVerified: true }, facts: { objectClass } } };
  });
}

async function keepAct(
  transaction: EntityManager,
  { actor, now }: SubgraphContext,
  act: ObjectClassActKind,
  of: { readonly objectId: string; readonly objectClass: string; readonly grounds: string },
): Promise<void> {
  const ordinal = 1 + (await transaction.countBy(ObjectClassActEntity, { objectId: of.objectId }));
  const organizationId = organizationOf(actor);
  const grounds = of.grounds.trim();
  await transaction.insert(ObjectClassActEntity, {
    ...of,
    grounds,
    ordinal,
    act,
    organizationId,
    actedAt: now,
  });
}

/** Acts on the class of an object, oldest first; one statement for all objects of a page. */
export function loadClassActs(context: SubgraphContext, objectId: string): Promise<ObjectClassActEntity[]> {
  return loaderOf<string, ObjectClassActEntity[]>(context, 'classActs', async (ids) => {
    const acts = await context.dataSource
      .createQueryBuilder(ObjectClassActEntity, 'act')
      .where('act.object_id = ANY (:ids)', { ids })
      .orderBy('act.ordinal')
      .getMany();
    return grouped(ids, acts, (act) => act.objectId);
  }).load(objectId);
}
