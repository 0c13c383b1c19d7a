import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { CommandResult } from '../../shared/database/carry-out';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import type { Refusal } from '../../shared/kernel/refusal';
import { err, ok } from '../../shared/kernel/result';
import { registerOwnRight } from '../access-right/own-right';
import type { AcceptanceCertificateGenerateInput } from '../certificate/acceptance-certificate.inputs';
import {
  certificateClosedRefusals,
  certificateHeadRefusals,
} from '../certificate/acceptance-certificate.rules';
import { headOf } from '../certificate/acceptance-certificate.service';
import { latestCertificate } from '../certificate/acceptance-certificate.store';
import type { DepositEntity } from '../deposit/deposit.entity';
import { commandDeposit } from '../deposit/deposit-command';
import { sealingRefusals } from '../material/medium.rules';
import { findMedia } from '../material/medium.store';
import { hasWhole } from '../material/upload.store';
import { VerificationEntity } from '../verification/verification.entity';
import { MediaReadingEntity } from './reading.entity';
import type { DepositDryRunInput, DepositVerificationStartInput } from './reading.inputs';
import { type ReadingKind, readingRefusals } from './reading.rules';

type Asked =
  | { readonly ok: true; readonly id: string; readonly startedAt: Date }
  | { readonly ok: false; readonly error: readonly Refusal[] };

/** Starts the check of a deposit (E-5, E-15). By the operator. */
export function startVerification(
  context: SubgraphContext,
  input: DepositVerificationStartInput,
): Promise<CommandResult> {
  const command = { ...input, name: 'depositVerificationStart', input, policy: 'deposit.receive' } as const;
  return commandDeposit(context, command, async (transaction, deposit) => {
    const asked = await ask(transaction, context, deposit, 'VERIFICATION');
    if (!asked.ok) return err(asked.error);
    const { id } = asked;
    await transaction.insert(VerificationEntity, {
      id,
      depositId: deposit.id,
      state: 'QUEUED',
      level: 'V3',
      startedAt: asked.startedAt,
      finishedAt: null,
      mismatchCount: 0,
      remarkCount: 0,
    });
    await registerOwnRight(transaction, context, deposit, 'VERIFY');
    return resultOf(asked, deposit);
  });
}

/** The same check for the depositor alone: it changes no state and tells nobody. By the owner or holder. */
export function startDryRun(context: SubgraphContext, input: DepositDryRunInput): Promise<CommandResult> {
  const command = { ...input, name: 'depositDryRun', input, policy: 'deposit.file' } as const;
  return commandDeposit(context, command, async (transaction, deposit) =>
    resultOf(await ask(transaction, context, deposit, 'DRY_RUN'), deposit),
  );
}

/** Has the tables of a certificate made from the media (Annex 3). By the owner or holder, who may correct them. */
export function generateCertificate(
  context: SubgraphContext,
  input: AcceptanceCertificateGenerateInput,
): Promise<CommandResult> {
  const name = 'acceptanceCertificateGenerate';
  const command = { depositId: input.depositId, name, input, policy: 'deposit.file' } as const;
  return commandDeposit(context, command, async (transaction, deposit) => {
    const { billOfMaterials = null } = input;
    const head = headOf(input.head);
    const refusals = [...certificateClosedRefusals(deposit), ...certificateHeadRefusals(head)];
    if (refusals.length > 0) return err(refusals);
    const order = { head, billOfMaterials };
    return resultOf(await ask(transaction, context, deposit, 'CERTIFICATE', order), deposit);
  });
}

async function ask(
  transaction: EntityManager,
  { actor, now }: SubgraphContext,
  deposit: DepositEntity,
  kind: ReadingKind,
  order: Pick<MediaReadingEntity, 'head' | 'billOfMaterials'> = { head: null, billOfMaterials: null },
): Promise<Asked> {
  const refusals = [
    ...sealingRefusals(await hasWhole(transaction, deposit.id)),
    ...readingRefusals({
      kind,
      state: deposit.state,
      mediaCount: (await findMedia(transaction, deposit.id)).length,
      hasCertificate: (await latestCertificate(transaction, deposit.id)) !== null,
      isRegisterPath: deposit.path === 'REGISTER_SOFTWARE',
      isUnderWay: await transaction
        .createQueryBuilder(MediaReadingEntity, 'reading')
        .where('reading.deposit_id = :id AND reading.kind = :kind AND reading.finished_at IS NULL', {
          id: deposit.id,
          kind,
        })
        .getExists(),
    }),
  ];
  if (refusals.length > 0) return { ok: false, error: refusals };
  const id = randomUUID();
  const startedAt = await nextInstant(transaction, deposit.id, now);
  const requestedBy = actor.kind === 'ANONYMOUS' ? '' : actor.subject;
  const reading = {
    id,
    depositId: deposit.id,
    kind,
    state: 'QUEUED',
    level: 'V3',
    requestedBy,
    startedAt,
  };
  await transaction.insert(MediaReadingEntity, { ...reading, ...order });
  return { ok: true, id, startedAt };
}

/** The latest check counts: of two that were asked for at one instant the second one is the later. */
async function nextInstant(transaction: EntityManager, depositId: string, now: Date): Promise<Date> {
  const rows: { latest: Date | null }[] = await transaction.query(
    'SELECT max(started_at) AS latest FROM media_reading WHERE deposit_id = $1',
    [depositId],
  );
  const latest = rows[0]?.latest?.getTime() ?? 0;
  return new Date(Math.max(now.getTime(), latest + 1));
}

function resultOf(asked: Asked, deposit: DepositEntity): CommandResult {
  return asked.ok ? ok({ subjectId: asked.id, facts: { depositId: deposit.id } }) : err(asked.error);
}
