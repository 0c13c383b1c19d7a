import { randomUUID } from 'node:crypto';
import type { CommandResult } from '../../../shared/database/carry-out';
import type { SubgraphContext } from '../../../shared/graphql/subgraph-context';
import { fromGlobalId } from '../../../shared/kernel/global-id';
import { askAnalogueSearch } from '../../object/analogue-search';
import { commandObject } from '../../object/object-command';
import { terminationRefusals } from '../platform.rules';
import { PlatformPriorityEntity } from './priority.entity';
import type { PlatformPriorityDeclareInput } from './priority.inputs';
import { priorityRefusals } from './priority.rules';
import { findEarlierObject, isJustification } from './priority.store';

/** Declares that an object is built on the platform, or proves an exception (C-14). */
export async function declarePlatformPriority(
  context: SubgraphContext,
  input: PlatformPriorityDeclareInput,
): Promise<CommandResult> {
  const name = 'platformPriorityDeclare';
  const command = { ...input, name, input, policy: 'platform-priority.declare' } as const;
  const asked = await askAnalogueSearch(context, input.analogueSearchId);
  if (!asked.ok) return asked;
  const search = asked.value;
  return commandObject(context, command, async (transaction, { card }) => {
    const { isOnPlatform, exception = null } = input;
    const earlierId = uuidOf('informatizationObject', input.earlierObjectId);
    const documentId = uuidOf('technicalDocument', input.justificationDocumentId);
    const earlier = earlierId && (await findEarlierObject(transaction, earlierId, card.ownerId));
    const isJustified = documentId !== null && (await isJustification(transaction, documentId, card.id));
    const analogues = search?.resultCount ?? null;
    const facts = { isOnPlatform, exception, earlier: earlier || null, isJustified, analogues };
    const error = [...terminationRefusals(card), ...priorityRefusals(facts)];
    if (error.length > 0) return { ok: false, error };
    const declaration = {
      id: randomUUID(),
      objectId: card.id,
      declaredOn: context.today,
      isOnPlatform,
      exception,
      earlierObjectId: exception === 'CREATED_OUTSIDE_EARLIER' ? earlierId : null,
      justificationDocumentId: exception === 'INEXPEDIENT' ? documentId : null,
      analogueSearch: exception === 'ANALOGUES_IN_REGISTER' ? search : null,
      recordedAt: context.now,
    };
    await transaction.insert(PlatformPriorityEntity, declaration);
    return { ok: true, value: { facts: declaration } };
  });
}

function uuidOf(
  kind: 'informatizationObject' | 'technicalDocument',
  id: string | null | undefined,
): string | null {
  return id ? fromGlobalId(kind, id) : null;
}
