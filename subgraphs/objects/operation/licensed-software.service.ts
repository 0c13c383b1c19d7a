import type { CommandResult } from '../../shared/database/carry-out';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import { err, ok } from '../../shared/kernel/result';
import { commandObject } from '../object/object-command';
import { trimmed } from './evidence.service';
import type { LicensedSoftwareRecordInput } from './licensed-software.inputs';
import { saveSoftware } from './licensed-software.store';
import { operationTextMissing } from './operation.errors';
import { isBlank } from './operation-duty.rules';

/** Records software that an object uses, or corrects the record of that version (C-16(6)). */
export function recordSoftware(
  context: SubgraphContext,
  input: LicensedSoftwareRecordInput,
): Promise<CommandResult> {
  const command = { ...input, name: 'licensedSoftwareRecord', input, policy: 'object.operate' } as const;
  return commandObject(context, command, async (transaction, { card }) => {
    const fields = (['name', 'version', 'vendor'] as const).filter((field) => isBlank(input[field]));
    if (fields.length > 0)
      return err(
        fields.map((field) => operationTextMissing({ field }, ['input', field], { kind: 'INVALID_INPUT' })),
      );
    const row = {
      objectId: card.id,
      name: input.name.trim(),
      version: input.version.trim(),
      vendor: input.vendor.trim(),
      licenceNumber: trimmed(input.licenceNumber),
      supportUntil: input.supportUntil ?? null,
      usedUntil: input.usedUntil ?? null,
    };
    await saveSoftware(transaction, row);
    const { objectId: _objectId, ...facts } = row;
    return ok({ facts });
  });
}
