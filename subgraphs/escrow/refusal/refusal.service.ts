import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { CommandResult } from '../../shared/database/carry-out';
import { publish } from '../../shared/events/outbox';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import { toGlobalId } from '../../shared/kernel/global-id';
import type { Refusal } from '../../shared/kernel/refusal';
import { err, ok, type Result } from '../../shared/kernel/result';
import { orUnavailable } from '../../shared/peers/or-unavailable';
import { registerOwnRight } from '../access-right/own-right';
import type { DepositEntity } from '../deposit/deposit.entity';
import type { DepositPath } from '../deposit/deposit.model';
import { commandDeposit, findForAct, moveDeposit, transitionRefusal } from '../deposit/deposit-command';
import { askEntryFacts, isInRegister } from '../links/entry-facts';
import { sendNotice } from '../notice/notice.store';
import { VerificationEntity } from '../verification/verification.entity';
import type { VerificationState } from '../verification/verification.type';
import { DepositRefusalEntity, DepositRemarkEntity } from './refusal.entity';
import type { DepositRefuseInput, DepositRemarkMakeInput } from './refusal.inputs';
import {
  applicableRefusals,
  groundRefusals,
  type RegisterAnswer,
  registerEvidence,
  remarkRefusals,
} from './refusal.rules';
import { keepLetters, makeLetters } from './refusal-letter.service';

/** Sends a reasoned refusal to the owner or holder (E-16). By the operator; its ground must be proven by the register or by a check. */
export async function refuseDeposit(
  context: SubgraphContext,
  input: DepositRefuseInput,
): Promise<CommandResult> {
  const told = await registerSays(context, input);
  if (!told.ok) return { ok: false, error: [told.error] };
  const evidence = [
    ...input.evidence.map((one) => ({ ...one })),
    ...registerEvidence(told.value, context.today),
  ];
  const found = await findForAct(context, input.depositId, 'deposit.receive');
  const facts = { ground: input.ground, evidence, register: told.value };
  const prove = (manager: EntityManager, deposit: DepositEntity) =>
    findProof(manager, deposit, input, told.value);
  // Letters take their time: none is printed for a refusal that may not be.
  const before = found ? await prove(context.dataSource.manager, found) : err([]);
  const letters = found && before.ok ? await orUnavailable(() => makeLetters(context, found, facts)) : ok([]);
  const command = { ...input, name: 'depositRefuse', input, policy: 'deposit.receive' } as const;
  return commandDeposit(context, command, async (transaction, deposit) => {
    const proof = await prove(transaction, deposit);
    if (!proof.ok) return proof;
    // Proven only a moment ago: there are no letters, and what held when it was asked is the answer.
    if (!before.ok) return before;
    if (!letters.ok) return err([letters.error]);
    const { ground } = input;
    await moveDeposit(transaction, context, deposit, 'REFUSE', { refusedOn: context.today });
    await transaction.insert(DepositRefusalEntity, {
      depositId: deposit.id,
      ground,
      verificationId: ground === 'NOT_IN_REGISTER' ? null : (proof.value?.id ?? null),
      evidence,
      registerAnswer: told.value?.facts ?? null,
      refusedAt: context.now,
    });
    await keepLetters(transaction, deposit, letters.value);
    await registerOwnRight(transaction, context, deposit, 'INTAKE');
    await sendNotice(transaction, context, deposit.id, '16');
    await publish(transaction, context, {
      type: 'escrow.refused',
      subject: toGlobalId('deposit', deposit.id),
      data: { depositId: deposit.id, entryId: deposit.registerEntryId, ground },
    });
    return { ok: true, value: { subjectId: deposit.id, facts: { ground } } };
  });
}

/** The latest check, when the deposit may be refused on the ground that is told; otherwise everything against it (E-16). */
async function findProof(
  manager: EntityManager,
  deposit: DepositEntity,
  { ground, evidence }: DepositRefuseInput,
  told: RegisterAnswer | null,
): Promise<Result<VerificationEntity | null, readonly Refusal[]>> {
  const foreign = applicableRefusals(deposit.path as DepositPath, ground);
  if (foreign.length > 0) return err(foreign);
  const illegal = transitionRefusal(deposit, 'REFUSE');
  if (illegal) return err([illegal]);
  const latest = await manager.findOne(VerificationEntity, {
    where: { depositId: deposit.id },
    order: { startedAt: 'DESC', id: 'DESC' },
  });
  const refusals = groundRefusals(ground, evidence, {
    isInRegister: told && isInRegister(told.facts),
    latest: latest && { state: latest.state as VerificationState, mismatchCount: latest.mismatchCount },
  });
  return refusals.length > 0 ? err(refusals) : ok(latest);
}

/** Asks the register only for the ground that it proves; null where nothing is to ask. */
async function registerSays(
  context: SubgraphContext,
  { ground, depositId }: DepositRefuseInput,
): Promise<Result<RegisterAnswer | null, Refusal>> {
  if (ground !== 'NOT_IN_REGISTER') return ok(null);
  const deposit = await findForAct(context, depositId, 'deposit.receive');
  if (!deposit?.registerEntryId) return ok(null);
  const told = await askEntryFacts(context.peers, deposit.registerEntryId, context.today);
  return told.ok ? ok({ facts: told.value }) : told;
}

/** Records what was noticed and is no ground of a refusal (E-16). By the operator. */
export function makeRemark(context: SubgraphContext, input: DepositRemarkMakeInput): Promise<CommandResult> {
  const command = { ...input, name: 'depositRemarkMake', input, policy: 'deposit.receive' } as const;
  return commandDeposit(context, command, async (transaction, deposit) => {
    const { id: depositId } = deposit;
    const { text, path = null } = input;
    const refusals = remarkRefusals(text);
    if (refusals.length > 0) return { ok: false, error: refusals };
    const id = randomUUID();
    await transaction.insert(DepositRemarkEntity, { id, depositId, text, path, madeAt: context.now });
    await registerOwnRight(transaction, context, deposit, 'INTAKE');
    return { ok: true, value: { subjectId: depositId, facts: { remarkId: id } } };
  });
}
