import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { lstat } from 'node:fs/promises';
import { join } from 'node:path';
import type { CommandResult } from '../../shared/database/carry-out';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import { fromGlobalId } from '../../shared/kernel/global-id';
import type { Refusal } from '../../shared/kernel/refusal';
import { err, ok, type Result } from '../../shared/kernel/result';
import { whereStored } from '../../shared/storage/where-stored';
import { declarationMissing } from '../application/application.errors';
import { findDeclaredAt } from '../declaration/declaration.store';
import { DepositEntity } from '../deposit/deposit.entity';
import { commandDeposit } from '../deposit/deposit-command';
import { importFolderMissing, importUnknown, mediumTooLarge } from './material.errors';
import type { DepositMediumImportInput } from './material.inputs';
import { mediumClosedRefusals, mediumOrderRefusals } from './medium.rules';
import { findMedia } from './medium.store';
import { packDirectory } from './pack-directory';
import { recordMedium, sealContent } from './receive.service';
import { vaultOf } from './vault-of';

/** Stands in for a hash that is only known when the bytes were read. */
const ANY_HASH = '0'.repeat(64);

/**
 * Takes in a medium that is mounted at the operator's: an archive or an image as it is, a directory packed (E-9, E-14).
 * By the operator. The acts of law are asked before the bytes are read and again when they are recorded.
 */
export async function importMedium(
  context: SubgraphContext,
  input: DepositMediumImportInput,
): Promise<CommandResult> {
  const { depositId, number, label, name } = input;
  const { importFolder, mediumBytes } = vaultOf(context);
  const command = { name: 'depositMediumImport', input, depositId, policy: 'deposit.receive' } as const;
  const order = { number, label, fileName: name, sha256: ANY_HASH, sizeBytes: 1 };
  const asked = await commandDeposit(
    context,
    { ...command, name: 'depositMediumImportStart' },
    async (transaction, deposit) => {
      const taken = (await findMedia(transaction, deposit.id)).map((medium) => medium.number);
      const refusals = [
        ...mediumClosedRefusals(deposit, number, taken, 'IMPORT'),
        ...mediumOrderRefusals(order, mediumBytes),
      ];
      if (importFolder === null) refusals.push(importFolderMissing());
      // What the owner uploads to a draft is still its own; what the operator takes in is handed over (E-18). Before this
      // order nothing was declared (p.2).
      const isDeclared =
        deposit.legacyRuleSet !== null || (await findDeclaredAt(transaction, [deposit.id])).has(deposit.id);
      if (!isDeclared) refusals.push(declarationMissing());
      return refusals.length > 0 ? err(refusals) : ok({ subjectId: deposit.id, facts: { number } });
    },
  );
  const id = fromGlobalId('deposit', depositId);
  if (!asked.ok || importFolder === null || id === null) return asked;
  const found = await openImport(join(importFolder, name), mediumBytes);
  if (!found.ok) return found;
  const { ownerId } = await context.dataSource.manager.findOneByOrFail(DepositEntity, { id });
  const stored = await whereStored(() =>
    sealContent(context, ownerId, { sizeBytes: mediumBytes }, found.value),
  );
  if (!stored.ok) return stored;
  const sealed = stored.value;
  if (!sealed.ok) return err([mediumTooLarge({ limit: mediumBytes })]);
  return commandDeposit(context, command, (transaction, deposit) =>
    recordMedium(transaction, context, deposit, {
      id: randomUUID(),
      source: 'IMPORT',
      order,
      sealed: sealed.value,
    }),
  );
}

/** The name was checked to be one name; what it names is a file or a directory and no link. */
async function openImport(
  path: string,
  limit: number,
): Promise<Result<() => AsyncIterable<Uint8Array>, readonly Refusal[]>> {
  const found = await lstat(path).catch(() => null);
  if (found?.isDirectory()) return ok(() => packDirectory(path));
  if (!found?.isFile()) return err([importUnknown({}, ['input', 'name'])]);
  return found.size > limit ? err([mediumTooLarge({ limit })]) : ok(() => createReadStream(path));
}
