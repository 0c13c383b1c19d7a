import type { CommandResult } from '../../shared/database/carry-out';
import { publish } from '../../shared/events/outbox';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import { fromGlobalId, toGlobalId } from '../../shared/kernel/global-id';
import { DepositApplicationEntity } from '../application/application.entity';
import { applicationAbsent } from '../application/application.errors';
import { commandDeposit, moveDeposit, transitionRefusal } from '../deposit/deposit-command';
import { alreadyRegistered, journalRowCorrected, journalRowUnknown } from './journal.errors';
import type { ApplicationJournalCorrectInput, DepositApplicationRegisterInput } from './journal.inputs';
import { type EnteredColumns, enteredRefusals, printedNumber, reasonRefusals } from './journal.rules';
import { addRow, findLatestRow, takeNumberTurn } from './journal.store';

const yearOf = ({ today }: SubgraphContext) => Number(today.slice(0, 4));

const columnsOf = ({ signatory, receivedBy }: EnteredColumns) => ({
  signatoryPerson: { ...signatory.person },
  signatoryPosition: signatory.position,
  receivedBy: { ...receivedBy },
});

/** Registers a submitted application under the next number of the year (E-8). By the operator. */
export function registerApplication(
  context: SubgraphContext,
  input: DepositApplicationRegisterInput,
): Promise<CommandResult> {
  const command = {
    ...input,
    name: 'depositApplicationRegister',
    input,
    policy: 'deposit.receive',
    takeTurn: takeNumberTurn,
  } as const;
  return commandDeposit(context, command, async (transaction, deposit) => {
    const registered = await findLatestRow(transaction, deposit.id);
    if (registered) return { ok: false, error: [alreadyRegistered({ number: printedNumber(registered) })] };
    const illegal = transitionRefusal(deposit, 'REGISTER');
    if (illegal) return { ok: false, error: [illegal] };
    const application = await transaction.findOneBy(DepositApplicationEntity, { depositId: deposit.id });
    if (!application?.submittedAt) return { ok: false, error: [applicationAbsent()] };
    const refusals = enteredRefusals(input);
    if (refusals.length > 0) return { ok: false, error: refusals };
    const row = await addRow(
      transaction,
      yearOf(context),
      {
        ...columnsOf(input),
        depositId: deposit.id,
        receivedAt: application.submittedAt,
        registeredAt: context.now,
        stateBodyId: deposit.ownerId,
        correctsId: null,
        correctionReason: null,
      },
      null,
    );
    await moveDeposit(transaction, context, deposit, 'REGISTER');
    const number = printedNumber(row);
    await publish(transaction, context, {
      type: 'escrow.application.registered',
      subject: toGlobalId('deposit', deposit.id),
      data: { objectId: deposit.objectId, number },
    });
    return { ok: true, value: { subjectId: deposit.id, facts: { number } } };
  });
}

/** Adds a row that corrects what the operator entered; the row before stays as it was (Annex 2). */
export function correctJournal(
  context: SubgraphContext,
  input: ApplicationJournalCorrectInput,
): Promise<CommandResult> {
  const command = {
    ...input,
    name: 'applicationJournalCorrect',
    input,
    policy: 'deposit.receive',
    takeTurn: takeNumberTurn,
  } as const;
  return commandDeposit(context, command, async (transaction, deposit) => {
    const latest = await findLatestRow(transaction, deposit.id);
    const path = ['input', 'rowId'];
    const rowId = fromGlobalId('applicationJournalRow', input.rowId);
    if (!latest) return { ok: false, error: [journalRowUnknown({}, path, { kind: 'INVALID_INPUT' })] };
    if (latest.id !== rowId) return { ok: false, error: [journalRowCorrected({}, path)] };
    const refusals = [...enteredRefusals(input), ...reasonRefusals(input.reason)];
    if (refusals.length > 0) return { ok: false, error: refusals };
    const { depositId, receivedAt, stateBodyId } = latest;
    const correction = { correctsId: latest.id, correctionReason: input.reason };
    const kept = { depositId, receivedAt, stateBodyId, registeredAt: context.now };
    const row = await addRow(
      transaction,
      latest.year,
      { ...columnsOf(input), ...kept, ...correction },
      latest,
    );
    return { ok: true, value: { subjectId: deposit.id, facts: { item: row.itemNumber } } };
  });
}
