import type { EntityManager } from 'typeorm';
import type { CommandResult } from '../../shared/database/carry-out';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import { toGlobalId } from '../../shared/kernel/global-id';
import { err, ok } from '../../shared/kernel/result';
import { commandObject } from '../object/object-command';
import type { DocumentApproveInput } from './approve.inputs';
import { approveRefusals } from './approve.rules';
import { TechnicalDocumentEntity } from './document.entity';
import { documentUnknown } from './document.errors';
import { archiveVersions, findDocument } from './document.store';
import { findSeenDocument } from './download.service';

/**
 * Approves a version of a document (C-4). The version approved before goes to the archive only now, so that a draft
 * never takes the place of what is in force. The answer's subject is the object.
 */
export async function approveDocument(
  context: SubgraphContext,
  input: DocumentApproveInput,
): Promise<CommandResult> {
  const seen = await findSeenDocument(context, input.documentId);
  // For nobody the same refusal as for every command comes first.
  if (!seen && context.actor.kind !== 'ANONYMOUS')
    return err([documentUnknown({}, ['input', 'documentId'], { kind: 'INVALID_INPUT' })]);
  const command = {
    name: 'documentApprove',
    input,
    idempotencyKey: input.idempotencyKey,
    objectId: toGlobalId('informatizationObject', seen?.objectId ?? ''),
    expectedVersion: null,
    policy: 'object.change',
  } as const;
  return commandObject(context, command, async (transaction) => {
    const document = await findDocument(transaction, seen?.id ?? '');
    if (!document) throw new Error('A document does not vanish.');
    const refusals = approveRefusals(document, input, context.today);
    if (refusals.length > 0) return err(refusals);
    await approve(transaction, document, input);
    const { documentId, number, approvedOn } = input;
    return ok({ facts: { documentId, number, approvedOn, version: document.version } });
  });
}

async function approve(
  transaction: EntityManager,
  document: TechnicalDocumentEntity,
  { number, approvedOn }: DocumentApproveInput,
): Promise<void> {
  await archiveVersions(transaction, document, 'APPROVED');
  await transaction.update(
    TechnicalDocumentEntity,
    { id: document.id },
    { state: 'APPROVED', number: number.trim(), approvedOn },
  );
}
