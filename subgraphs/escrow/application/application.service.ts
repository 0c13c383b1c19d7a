import type { EntityManager } from 'typeorm';
import { type CommandResult, carryOut } from '../../shared/database/carry-out';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import { fromGlobalId } from '../../shared/kernel/global-id';
import type { Refusal } from '../../shared/kernel/refusal';
import { ok, type Result } from '../../shared/kernel/result';
import { isDeclarationSigned } from '../declaration/declaration.store';
import { DepositEntity } from '../deposit/deposit.entity';
import { commandDeposit, moveDeposit, recordStep, transitionRefusal } from '../deposit/deposit-command';
import { askObjectFacts, type ObjectFacts } from '../links/object-facts';
import { ruleSetConfig } from '../rule-set-config';
import { annex1Refusals } from './annex-1.rules';
import { DepositApplicationEntity } from './application.entity';
import { applicationAbsent, applicationChanged } from './application.errors';
import type {
  DepositApplicationCorrectInput,
  DepositApplicationDraftInput,
  DepositApplicationSubmitInput,
} from './application.inputs';
import {
  declarationRefusals,
  type FiledObject,
  FORM_RULE_SET,
  formVersionRefusals,
  objectOfFiling,
  ruleSetRefusals,
  stageRefusals,
} from './application.rules';
import { findObjectCode, fulfilObligation, insertDraftDeposit, keepEvidence } from './application.store';
import {
  applicationSignatureRefusals,
  keepApplicationSignature,
  proveApplication,
} from './application-signature';

const organizationOf = ({ actor }: SubgraphContext) =>
  actor.kind === 'ANONYMOUS' ? null : actor.organizationId;

/** Nobody signed in is told so by the command itself; until then nothing is asked of the other registry. */
async function factsFor(
  context: SubgraphContext,
  code: string | null,
): Promise<Result<ObjectFacts | null, Refusal>> {
  if (context.actor.kind === 'ANONYMOUS' || code === null) return ok(null);
  return askObjectFacts(context.peers, code, context.today);
}

/** Begins an application for an object of the caller's organization (E-7). */
export async function draftApplication(
  context: SubgraphContext,
  input: DepositApplicationDraftInput,
): Promise<CommandResult> {
  const { objectCode, form, formVersion, idempotencyKey } = input;
  const told = await factsFor(context, objectCode);
  if (!told.ok) return { ok: false, error: [told.error] };
  const command = { name: 'depositApplicationDraft', input, idempotencyKey };
  return carryOut(context, command, async (transaction) => {
    const object = objectOfFiling(told.value, objectCode, organizationOf(context));
    const versionRefusals = formVersionRefusals(formVersion);
    if (!object.ok) return { ok: false, error: [...object.error, ...versionRefusals] };
    if (versionRefusals.length > 0) return { ok: false, error: versionRefusals };
    const depositId = await insertDraftDeposit(transaction, context, object.facts, form.version ?? '');
    await transaction.insert(DepositApplicationEntity, {
      depositId,
      ruleSet: FORM_RULE_SET,
      objectCode,
      form: { ...form },
      version: 1,
      changedAt: context.now,
      isDeclaredComplete: false,
    });
    await recordStep(transaction, context, depositId, 'CREATE', null, 'DRAFT');
    await keepEvidence(transaction, context, depositId, object.facts);
    return { ok: true, value: { subjectId: depositId, facts: { objectCode } } };
  });
}

/** Corrects an application before it is submitted. */
export function correctApplication(
  context: SubgraphContext,
  input: DepositApplicationCorrectInput,
): Promise<CommandResult> {
  const command = { ...input, name: 'depositApplicationCorrect', input, policy: 'deposit.file' } as const;
  return commandDeposit(context, command, async (transaction, deposit) => {
    const found = await draftOf(transaction, deposit, input.expectedVersion);
    if (!found.ok) return { ok: false, error: [found.error] };
    const { id } = deposit;
    const version = found.value.version + 1;
    const change = { form: { ...input.form }, version, changedAt: context.now };
    await transaction.update(DepositApplicationEntity, { depositId: id }, change);
    await transaction.update(DepositEntity, { id }, { versionLabel: input.form.version ?? '' });
    return { ok: true, value: { subjectId: id, facts: { version } } };
  });
}

/** Submits an application: every problem of it is told at once, and its lateness is never one (E-6, E-7, E-18). */
export async function submitApplication(
  context: SubgraphContext,
  input: DepositApplicationSubmitInput,
): Promise<CommandResult> {
  const id = fromGlobalId('deposit', input.depositId);
  const code = id ? await findObjectCode(context.dataSource, id) : null;
  const told = await factsFor(context, code);
  if (!told.ok) return { ok: false, error: [told.error] };
  const proven = await proveApplication(context, input.depositId, input.signature);
  if (!proven.ok) return { ok: false, error: [proven.error] };
  const command = { ...input, name: 'depositApplicationSubmit', input, policy: 'deposit.file' } as const;
  return commandDeposit(context, command, async (transaction, deposit) => {
    const found = await draftOf(transaction, deposit, input.expectedVersion);
    if (!found.ok) return { ok: false, error: [found.error] };
    const object = objectOfFiling(told.value, found.value.objectCode, organizationOf(context));
    const isDeclared = input.isDeclaredComplete || (await isDeclarationSigned(transaction, deposit.id));
    const refusals = [
      ...ruleSetRefusals(context.today, ruleSetConfig.isEndBinding),
      ...applicationSignatureRefusals(proven.value, found.value.form),
      ...(object.ok ? stageRefusals(object.facts) : object.error),
      ...declarationRefusals(isDeclared),
      ...annex1Refusals(found.value.form, context.today),
    ];
    const commissionedOn = object.ok ? object.facts.commissionedOn : null;
    if (!object.ok || commissionedOn === null || refusals.length > 0) return { ok: false, error: refusals };
    await submit(transaction, context, deposit, object.facts, commissionedOn, input.latenessExplanation);
    await keepApplicationSignature(transaction, context, deposit.id, proven.value);
    return { ok: true, value: { subjectId: deposit.id, facts: { commissionedOn } } };
  });
}

async function submit(
  transaction: EntityManager,
  context: SubgraphContext,
  deposit: DepositEntity,
  facts: FiledObject,
  commissionedOn: string,
  latenessExplanation: string | null = null,
): Promise<void> {
  const { now, today } = context;
  await transaction.update(
    DepositApplicationEntity,
    { depositId: deposit.id },
    { submittedAt: now, commissionedOn, isDeclaredComplete: true, latenessExplanation },
  );
  const { ownerId, holderId } = facts;
  await moveDeposit(transaction, context, deposit, 'SUBMIT', { submittedOn: today, ownerId, holderId });
  await keepEvidence(transaction, context, deposit.id, facts);
  await fulfilObligation(transaction, today, deposit.id, facts, commissionedOn);
}

/** The application of a deposit that is still a draft, in the version that the caller read. */
async function draftOf(
  transaction: EntityManager,
  deposit: DepositEntity,
  expectedVersion: number,
): Promise<Result<DepositApplicationEntity, Refusal>> {
  const illegal = transitionRefusal(deposit, 'SUBMIT');
  if (illegal) return { ok: false, error: illegal };
  const application = await transaction.findOneBy(DepositApplicationEntity, { depositId: deposit.id });
  if (!application) return { ok: false, error: applicationAbsent() };
  const { version: currentVersion } = application;
  if (currentVersion === expectedVersion) return ok(application);
  const details = { kind: 'CONFLICT', currentVersion } as const;
  return { ok: false, error: applicationChanged({ currentVersion }, ['input', 'expectedVersion'], details) };
}
