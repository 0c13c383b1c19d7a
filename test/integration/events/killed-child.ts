import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { OPEN_ENTRY_DUTY } from '../../../subgraphs/escrow/obligation/obligation.consumer';
import { DepositObligationEntity } from '../../../subgraphs/escrow/obligation/obligation.entity';
import type { ConnectionOptions } from '../../../subgraphs/shared/database/connection';
import { createDataSource } from '../../../subgraphs/shared/database/data-source';
import { publish } from '../../../subgraphs/shared/events/outbox';
import { AFTER_KILLS, clientOf, deliver, openReceiver } from '../../support/registries';

export interface ChildOrder {
  readonly register: ConnectionOptions;
  readonly escrow: ConnectionOptions;
}

const FACT = `INSERT INTO journal_entry (occurred_at, actor, command, subject_id, facts)
  VALUES (now(), 'test', 'include', $1, '{}')`;

/** Includes entry after entry and delivers what it tells, both registries in one process, until it is killed. */
async function main({ register, escrow }: ChildOrder): Promise<void> {
  const dataSource = await createDataSource({
    name: 'facts',
    connection: register,
    entities: [],
  }).initialize();
  const receiver = await openReceiver('escrow', escrow, [DepositObligationEntity], [OPEN_ENTRY_DUTY]);
  process.stdout.write('ready\n');
  const { tell } = clientOf('register', { escrow: receiver.handler });
  const telling: typeof tell = async (peer, event) => {
    await tell(peer, event);
    if (peer === 'escrow') process.stdout.write('delivered\n');
  };
  deliver('register', register, telling, AFTER_KILLS);
  for (;;) {
    const entryId = randomUUID();
    await dataSource.transaction(async (transaction) => {
      await transaction.query(FACT, [entryId]);
      await publish(
        transaction,
        { now: new Date() },
        {
          type: 'register.entry.included',
          subject: `ren_${entryId}`,
          data: { entryId, includedOn: '2026-11-20', holderId: entryId },
        },
      );
    });
    await sleep(Math.random() * 30);
  }
}

void main(JSON.parse(process.argv[2] ?? '{}'));
