import type { EntityManager } from 'typeorm';
import { type CommandResult, carryOut } from '../../shared/database/carry-out';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import { fromGlobalId } from '../../shared/kernel/global-id';
import type { Refusal } from '../../shared/kernel/refusal';
import { ok, type Result } from '../../shared/kernel/result';
import { declarationRefusals, ruleSetRefusals } from '../application/application.rules';
import { attachMedium } from '../content/material.service';
import { isDeclarationSigned } from '../declaration/declaration.store';
import type { DepositEntity } from '../deposit/deposit.entity';
import {
  commandDeposit,
  findForAct,
  moveDeposit,
  recordStep,
  transitionRefusal,
} from '../deposit/deposit-command';
import { askEntryFacts, type EntryFacts } from '../links/entry-facts';
import { sealingRefusals } from '../material/medium.rules';
import { findMaterials } from '../material/transfer.service';
import { hasWhole } from '../material/upload.store';
import { ruleSetConfig } from '../rule-set-config';
import { DepositFilingEntity } from './filing.entity';
import { previousDepositNotRefused, registerEntryUnknown } from './filing.errors';
import type { DepositFileInput, DepositHandInInput } from './filing.inputs';
import { attachmentRefusals, filerRefusals, textRefusals } from './filing.rules';
import { attachmentsOf, findRefused, fulfilEntryDuty, insertFiledDeposit, partiesOf } from './filing.store';

/** Nobody signed in is told so by the command itself; until then nothing is asked of the other registry. */
async function factsFor(
  { actor, peers, today }: SubgraphContext,
  entryId: string | null,
): Promise<Result<EntryFacts | null, Refusal>> {
  if (actor.kind === 'ANONYMOUS' || entryId === null) return ok(null);
  return askEntryFacts(peers, entryId, today);
}

const unknownEntry = (): CommandResult => ({
  ok: false,
  error: [registerEntryUnknown({}, ['input', 'registerEntryId'], { kind: 'INVALID_INPUT' })],
});

/**
 * Begins a filing of register software, in any form (E-14). Software that left the register is filed too: whether it is
 * in the register is a ground on which the operator decides (E-16(1)).
 */
export async function fileDeposit(context: SubgraphContext, input: DepositFileInput): Promise<CommandResult> {
  const told = await factsFor(context, fromGlobalId('registerEntry', input.registerEntryId));
  if (!told.ok) return { ok: false, error: [told.error] };
  const facts = told.value;
  const { text, contact, versionLabel, previousDepositId, idempotencyKey } = input;
  return carryOut(context, { name: 'depositFile', input, idempotencyKey }, async (transaction) => {
    if (!facts) return unknownEntry();
    const parties = await partiesOf(transaction, facts);
    const previous = previousDepositId ? await findRefused(transaction, previousDepositId, facts) : null;
    const refusals = [
      ...filerRefusals(context.actor, parties),
      ...ruleSetRefusals(context.today, ruleSetConfig.isEndBinding),
      ...textRefusals({ text, 'contact.name': contact.name, versionLabel }),
      ...(previousDepositId && !previous
        ? [previousDepositNotRefused({}, ['input', 'previousDepositId'])]
        : []),
    ];
    if (refusals.length > 0) return { ok: false, error: refusals };
    const depositId = await insertFiledDeposit(transaction, context, facts.entryId, parties, versionLabel);
    await transaction.insert(DepositFilingEntity, {
      depositId,
      text,
      contact: { ...contact },
      filedAt: context.now,
      registerAnswer: { ...facts },
      previousDepositId: previous,
      isDeclaredComplete: false,
    });
    await recordStep(transaction, context, depositId, 'CREATE', null, 'DRAFT');
    return { ok: true, value: { subjectId: depositId, facts: { number: facts.number } } };
  });
}

/** Hands a filing in with its attachments, from which day the operator has it (E-14, E-15, E-18). Never too late. */
export async function handInDeposit(
  context: SubgraphContext,
  input: DepositHandInInput,
): Promise<CommandResult> {
  const own = await findForAct(context, input.depositId, 'deposit.file');
  const told = await factsFor(context, own?.registerEntryId ?? null);
  if (!told.ok) return { ok: false, error: [told.error] };
  const facts = told.value;
  const command = { ...input, name: 'depositHandIn', input, policy: 'deposit.file' } as const;
  return commandDeposit(context, command, async (transaction, deposit) => {
    const illegal = transitionRefusal(deposit, 'RECEIVE');
    if (illegal) return { ok: false, error: [illegal] };
    if (!facts) return unknownEntry();
    const isDeclared = input.isDeclaredComplete || (await isDeclarationSigned(transaction, deposit.id));
    const refusals = [
      ...ruleSetRefusals(context.today, ruleSetConfig.isEndBinding),
      ...declarationRefusals(isDeclared),
      ...(await attachRefusals(transaction, deposit, input)),
    ];
    if (refusals.length > 0) return { ok: false, error: refusals };
    await transaction.update(
      DepositFilingEntity,
      { depositId: deposit.id },
      {
        registerAnswer: { ...facts },
        handedInAt: context.now,
        isDeclaredComplete: true,
        latenessExplanation: input.latenessExplanation ?? null,
      },
    );
    await moveDeposit(transaction, context, deposit, 'RECEIVE', { submittedOn: context.today });
    await fulfilEntryDuty(transaction, context.today, deposit, facts);
    return { ok: true, value: { subjectId: deposit.id, facts: { status: facts.status } } };
  });
}

/** The media count as they lie in their sections when the filing is handed in; until then one may be replaced (E-14(3)). */
async function attachRefusals(
  transaction: EntityManager,
  deposit: DepositEntity,
  copies: DepositHandInInput,
): Promise<Refusal[]> {
  const materials = await findMaterials(transaction, deposit.id);
  const result = materials.length > 0 ? await attachMedium(transaction, deposit, materials) : null;
  const attached = await attachmentsOf(transaction, deposit.id);
  const hasMedium = attached.hasMedium || materials.length > 0;
  return [
    ...attachmentRefusals({ ...copies, ...attached, hasMedium }),
    ...sealingRefusals(await hasWhole(transaction, deposit.id)),
    ...(result && !result.ok ? result.error : []),
  ];
}
