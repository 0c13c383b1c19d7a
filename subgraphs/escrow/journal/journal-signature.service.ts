import type { CommandResult } from '../../shared/database/carry-out';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import { fromGlobalId } from '../../shared/kernel/global-id';
import type { Refusal } from '../../shared/kernel/refusal';
import { err, ok, type Result } from '../../shared/kernel/result';
import { legalReference } from '../../shared/law/law-register';
import { commandDeposit, findForAct } from '../deposit/deposit-command';
import { type GivenSignature, type Proof, proveContent } from '../signature/proof';
import { keptSignature, operatorRefusals, signerRefusals } from '../signature/signature.rules';
import { ApplicationJournalEntity } from './journal.entity';
import { journalRowSigned, journalRowUnknown } from './journal.errors';
import type { ApplicationJournalSignInput } from './journal.inputs';
import { signableRow } from './journal.rules';
import { JournalSignatureEntity } from './journal-signature.entity';

const SIGNATURE = legalReference('146', 'A2.7');

/** Signs a row of the journal, which publishes it (A2.7). By the operator that is appointed on the day. */
export async function signJournalRow(
  context: SubgraphContext,
  input: ApplicationJournalSignInput,
): Promise<CommandResult> {
  const proven = await proveRow(context, input.depositId, input.rowId, input.signature);
  if (!proven.ok) return err([proven.error]);
  const proof = proven.value;
  const command = { ...input, name: 'applicationJournalSign', input, policy: 'deposit.receive' } as const;
  return commandDeposit(context, command, async (transaction, deposit) => {
    const id = fromGlobalId('applicationJournalRow', input.rowId);
    const row = id && (await transaction.findOneBy(ApplicationJournalEntity, { id, depositId: deposit.id }));
    if (!row || !proof) return err([journalRowUnknown({}, ['input', 'rowId'], { kind: 'INVALID_INPUT' })]);
    if (await transaction.existsBy(JournalSignatureEntity, { rowId: row.id }))
      return err([journalRowSigned()]);
    const refusals = [
      ...operatorRefusals(proof.organization, context.today),
      ...signerRefusals(proof, SIGNATURE),
    ];
    if (refusals.length > 0) return err(refusals);
    const signature = { rowId: row.id, ...keptSignature(proof), signedAt: context.now };
    await transaction.insert(JournalSignatureEntity, signature);
    return ok({ subjectId: deposit.id, facts: { item: row.itemNumber, sha256: proof.sha256 } });
  });
}

/** A row never changes, so that what is proven before the transaction holds in it; null where there is nothing to sign. */
async function proveRow(
  context: SubgraphContext,
  depositId: string,
  rowId: string,
  given: GivenSignature,
): Promise<Result<Proof | null, Refusal>> {
  const deposit = await findForAct(context, depositId, 'deposit.receive');
  const id = deposit && fromGlobalId('applicationJournalRow', rowId);
  const row = id && (await context.dataSource.manager.findOneBy(ApplicationJournalEntity, { id }));
  return row ? proveContent(context, signableRow(row).json, given) : ok(null);
}
