import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { EventConsumer } from '../../shared/events/event';
import { readFacts } from '../../shared/events/facts';
import { DepositObligationEntity } from './obligation.entity';
import { entryClause, obligationDueOn } from './obligation.rules';

/** Inclusion in the register opens the duty to transfer the software (E-14); of early entries without a term (E-19). */
export const OPEN_ENTRY_DUTY: EventConsumer = {
  type: 'register.entry.included',
  async consume(transaction, event) {
    const facts = readFacts(event);
    const startedOn = facts.day('includedOn');
    // The register tells the holder of the rights, who owes the transfer with the owner or in the place of one.
    const holderId = facts.uuid('holderId');
    await open(transaction, {
      clause: entryClause(startedOn),
      registerEntryId: facts.uuid('entryId'),
      ownerId: facts.optionalUuid('ownerId') ?? holderId,
      holderId,
      startedOn,
    });
  },
};

/** Duty over an object that a stage opens: commissioning, also after a development (E-7), the end of operation (E-11). */
const STAGE_CLAUSES: Readonly<Record<string, '7' | '11'>> = { INDUSTRIAL_OPERATION: '7', TERMINATED: '11' };

/** Commissioning opens the duty to apply for the deposit, the end of operation that to tell the operator (E-7, E-11). */
export const OPEN_OBJECT_DUTY: EventConsumer = {
  type: 'object.stage.changed',
  async consume(transaction, event) {
    const facts = readFacts(event);
    const clause = STAGE_CLAUSES[String(event.data['to'])];
    if (!clause) return;
    await open(transaction, {
      clause,
      objectId: facts.uuid('objectId'),
      ownerId: facts.uuid('ownerOrganizationId'),
      holderId: facts.optionalUuid('holderOrganizationId'),
      startedOn: facts.day('on'),
    });
  },
};

type NewDuty = Pick<DepositObligationEntity, 'ownerId' | 'holderId' | 'startedOn'> &
  Partial<Pick<DepositObligationEntity, 'objectId' | 'registerEntryId'>> & {
    readonly clause: Parameters<typeof obligationDueOn>[0];
  };

/** One duty of a clause and a thing a day: told twice, by whatever events, it is there once. */
async function open(transaction: EntityManager, duty: NewDuty): Promise<void> {
  await transaction
    .createQueryBuilder()
    .insert()
    .into(DepositObligationEntity)
    .values({
      ...duty,
      id: randomUUID(),
      dueOn: obligationDueOn(duty.clause, duty.startedOn),
      isSynthetic: false,
    })
    .orIgnore()
    .execute();
}
