import 'reflect-metadata';
import { setTimeout as sleep } from 'node:timers/promises';
import { acceptDeposit } from '../../../subgraphs/escrow/acceptance/acceptance.service';
import { AccessRightEntity } from '../../../subgraphs/escrow/access-right/access-right.entity';
import { DepositApplicationEntity } from '../../../subgraphs/escrow/application/application.entity';
import { BuildDescriptionEntity } from '../../../subgraphs/escrow/content/build-description.entity';
import {
  DepositContentEntity,
  DepositEntity,
  DepositTransitionEntity,
} from '../../../subgraphs/escrow/deposit/deposit.entity';
import { DepositFilingEntity } from '../../../subgraphs/escrow/filing/filing.entity';
import { ApplicationJournalEntity } from '../../../subgraphs/escrow/journal/journal.entity';
import { registerApplication } from '../../../subgraphs/escrow/journal/journal.service';
import { NoticeEntity } from '../../../subgraphs/escrow/notice/notice.entity';
import { MediaReadingEntity } from '../../../subgraphs/escrow/reading/reading.entity';
import { DepositRefusalEntity, RefusalLetterEntity } from '../../../subgraphs/escrow/refusal/refusal.entity';
import { refuseDeposit } from '../../../subgraphs/escrow/refusal/refusal.service';
import { EscrowRepositoryEntity } from '../../../subgraphs/escrow/repository/repository.entity';
import { VerificationEntity } from '../../../subgraphs/escrow/verification/verification.entity';
import type { ConnectionOptions } from '../../../subgraphs/shared/database/connection';
import { createDataSource } from '../../../subgraphs/shared/database/data-source';
import type { SubgraphContext } from '../../../subgraphs/shared/graphql/subgraph-context';
import { createFolderBlobStore } from '../../../subgraphs/shared/storage/folder-blob-store';
import { keptVault } from '../../../subgraphs/shared/storage/vault-config';
import { person } from '../../support/actors';

export interface OperatorOrder {
  readonly escrow: ConnectionOptions;
  /** Folder of the letters. */
  readonly store: string;
  /** Ids of deposits, by what is to be done to them. */
  readonly accept: readonly string[];
  readonly refuse: readonly string[];
  readonly register: readonly string[];
}

/** The tables of the three acts. */
const ENTITIES = [
  ...[
    ApplicationJournalEntity,
    BuildDescriptionEntity,
    DepositApplicationEntity,
    DepositContentEntity,
    DepositEntity,
  ],
  ...[
    DepositRefusalEntity,
    DepositTransitionEntity,
    EscrowRepositoryEntity,
    RefusalLetterEntity,
    AccessRightEntity,
    DepositFilingEntity,
    MediaReadingEntity,
    NoticeEntity,
  ],
  VerificationEntity,
];

const ENTERED = {
  signatory: { person: { surname: 'Ахметов', name: 'Данияр' }, position: 'Вице-министр' },
  receivedBy: { surname: 'Сулейменова', name: 'Айгуль' },
};
const PROVEN = { ground: 'CERTIFICATE_MISMATCH', evidence: [{ finding: 'нет на носителе' }] } as const;

/** Told of what another operator did already. */
const EXPECTED = new Set(['DEPOSIT_STATE_REFUSES', 'ALREADY_REGISTERED']);

const any = (ids: readonly string[]): string => ids[Math.floor(Math.random() * ids.length)] ?? '';

/** Accepts, refuses and registers as fast as it can, until it is killed; what was done already is refused to it. */
async function main({ escrow, store, accept, refuse, register }: OperatorOrder): Promise<void> {
  const dataSource = await createDataSource({
    name: 'killed',
    connection: escrow,
    entities: ENTITIES,
  }).initialize();
  const now = new Date('2026-11-20T07:00:00Z');
  const actor = { ...person(['OPERATOR'], 'operator'), subject: 'acceptor' };
  const peers = { ask: async () => ({ name: { kk: 'Ұйым', ru: 'Организация', en: 'Organization' } }) };
  const [blobs, vault] = [createFolderBlobStore(store), await keptVault(store)];
  const context = { actor, language: 'ru', dataSource, peers, blobs, vault, now, today: '2026-11-20' };
  const asOperator = context as unknown as SubgraphContext;
  const acts = [
    () => acceptDeposit(asOperator, { depositId: any(accept) }),
    () => refuseDeposit(asOperator, { depositId: any(refuse), ...PROVEN, evidence: [...PROVEN.evidence] }),
    () => registerApplication(asOperator, { depositId: any(register), ...ENTERED }),
  ];
  process.stdout.write('ready\n');
  for (let turn = Math.floor(Math.random() * acts.length); ; turn++) {
    const answer = await acts[turn % acts.length]?.();
    const codes = answer?.ok === false ? answer.error.map(({ error }) => error.code) : [];
    if (codes.some((code) => !EXPECTED.has(code))) throw new Error(codes.join());
    process.stdout.write('done\n');
    await sleep(Math.random() * 10);
  }
}

void main(JSON.parse(process.argv[2] ?? '{}'));
