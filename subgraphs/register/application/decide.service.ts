import type { EntityManager } from 'typeorm';
import { organizationOf } from '../../shared/access/actor';
import type { CommandResult } from '../../shared/database/carry-out';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import type { LocalDate } from '../../shared/kernel/local-date';
import type { Refusal } from '../../shared/kernel/refusal';
import { dayRefusals, numberRefusals } from '../entry/act.rules';
import {
  amendEntry,
  excludeEntry,
  includeProduct,
  lastActOn,
  type ProductRecord,
} from '../entry/entry-acts.service';
import { takeNumberTurn } from '../entry/numbering.store';
import { reasonNotExpected, reasonRefusals } from '../entry/reason.rules';
import type { RegisterApplicationDecideInput } from './application.inputs';
import type { ApplicationContent } from './application.model';
import { type CommandedApplication, commandApplication } from './application-command';
import { cleanRemarks } from './content.inputs';
import { type Asked, askEvidence } from './evidence.service';
import { closeInclusionDuty } from './initiative.service';
import { factRefusals, kept } from './submit.service';
import type { Evidence } from './transition.rules';

/** A refusal rests on what was considered. */
const NOT_ASKED: Asked = { ok: true, value: 'NOT_NAMED', version: null };

/** Decides a recommended application. What is granted is done to the register in the same transaction. */
export async function decideApplication(
  context: SubgraphContext,
  input: RegisterApplicationDecideInput,
): Promise<CommandResult> {
  const isGranted = input.outcome === 'GRANT';
  const asked = isGranted ? await askEvidence(context, input) : NOT_ASKED;
  const command = {
    name: 'registerApplicationDecide',
    input,
    policy: 'register.application.consider',
    action: input.outcome,
    ...(isGranted && { takeTurn: takeNumberTurn }),
  } as const;
  return commandApplication(context, command, async (transaction, application) => {
    if (!asked.ok) return asked;
    const lastOn = application.entryId && (await lastActOn(transaction, application.entryId));
    const earliest = latest(application.recommendedOn, lastOn);
    const error = [
      ...decisionRefusals(input, earliest, context.today),
      ...(isGranted ? await factRefusals(transaction, context, application, asked) : []),
    ];
    if (error.length > 0) return { ok: false, error };
    return { ok: true, value: await decided(transaction, context, application, input, asked.value) };
  });
}

/** A decision follows the recommendation and, where it is about an entry, the latest act on it. */
function latest(...days: readonly (LocalDate | null)[]): LocalDate | null {
  return days.reduce((one, other) => ((one ?? '') > (other ?? '') ? one : other), null);
}

function decisionRefusals(
  input: RegisterApplicationDecideInput,
  earliest: LocalDate | null,
  today: LocalDate,
): Refusal[] {
  const { outcome, decisionNumber, decidedOn, reasonCode = null } = input;
  return [
    ...numberRefusals('decisionNumber', decisionNumber),
    ...dayRefusals('decidedOn', decidedOn, { earliest, today }),
    ...(outcome === 'REFUSE' ? reasonRefusals('REFUSAL', reasonCode, decidedOn) : []),
    ...(outcome === 'GRANT' && reasonCode !== null
      ? [reasonNotExpected({}, ['input', 'reasonCode'], { kind: 'INVALID_INPUT' })]
      : []),
  ];
}

async function decided(
  transaction: EntityManager,
  context: SubgraphContext,
  application: CommandedApplication,
  { outcome, decidedOn, ...input }: RegisterApplicationDecideInput,
  evidence: Evidence,
) {
  const decisionNumber = input.decisionNumber.trim();
  const [explanation = null] = cleanRemarks([input.explanation ?? '']);
  const decision = { decisionNumber, decidedOn, explanation };
  const entryId =
    outcome === 'GRANT'
      ? await carryIntoRegister(transaction, context, application, decision)
      : application.entryId;
  const reasonCode = input.reasonCode ?? null;
  const decidedBy = organizationOf(context.actor);
  return {
    application: { ...decision, outcome, reasonCode, decidedBy, entryId },
    remarks: explanation === null ? [] : [explanation],
    evidence: kept(evidence),
  };
}

/** Does to the register what was granted; the id of the entry is answered. */
async function carryIntoRegister(
  transaction: EntityManager,
  context: SubgraphContext,
  application: CommandedApplication,
  decision: {
    readonly decisionNumber: string;
    readonly decidedOn: string;
    readonly explanation: string | null;
  },
): Promise<string> {
  const act = { ...decision, applicationId: application.id };
  const { kind, entryId } = application;
  if (kind === 'INCLUSION' || entryId === null) {
    const included = await includeProduct(transaction, context, { ...act, ...productOf(application) });
    const entry = { entryId: included, includedOn: decision.decidedOn };
    await closeInclusionDuty(transaction, context, application, entry);
    return included;
  }
  if (kind === 'AMENDMENT')
    await amendEntry(transaction, context, { ...act, ...productOf(application), entryId });
  else await excludeEntry(transaction, context, { ...act, entryId, reasonCode: 'HOLDER_REQUEST' });
  return entryId;
}

function productOf({ content, applicantId, inclusionMode }: CommandedApplication) {
  return { product: productRecord(content), holderId: applicantId, inclusionMode };
}

/** A complete application as the register records its product. */
function productRecord(content: ApplicationContent): ProductRecord {
  const { productKind, name, version, purpose, rightBasis, developerName, conformity } = content;
  if (!productKind || !name || !version || !purpose || !rightBasis)
    throw new Error('An incomplete application was let through.');
  return {
    kind: productKind,
    name,
    version,
    purpose,
    rightBasis,
    developerName,
    conformityProof: conformity?.kind ?? null,
    conformityProofNumber: conformity?.number ?? null,
    conformityValidUntil: conformity?.validUntil ?? null,
  };
}
