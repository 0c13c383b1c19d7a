import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { writePolicies } from '../../shared/access/write-policies';
import { type CommandResult, carryOut } from '../../shared/database/carry-out';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import { err, ok } from '../../shared/kernel/result';
import { objectCodeUnknown } from '../application/application.errors';
import { keepEvidence, nextDepositNumber } from '../application/application.store';
import { writeContent } from '../content/content.store';
import { DepositEntity } from '../deposit/deposit.entity';
import { notAllowed, recordStep } from '../deposit/deposit-command';
import { askObjectFacts, type ObjectFacts } from '../links/object-facts';
import { findRepositoryOf, insertRepository } from '../repository/repository-record.store';
import { LegacyDepositEntity } from './legacy-deposit.entity';
import { legacyDepositKnown } from './legacy-deposit.errors';
import type { LegacyDepositImportInput } from './legacy-deposit.inputs';
import { LEGACY_RULE_SET, legacyRefusals } from './legacy-deposit.rules';

/**
 * Imports a deposit that was made under Order 131, from the records of the operator (p.2). It is accepted as it was: no
 * act of Order 146 led to it, so that no duty, term or notice of that order begins with it.
 */
export async function importLegacyDeposit(
  context: SubgraphContext,
  input: LegacyDepositImportInput,
): Promise<CommandResult> {
  const { objectCode, idempotencyKey } = input;
  // Blanks around a number tell no two records apart.
  const record = { ...input, recordNumber: input.recordNumber.trim() };
  const { actor, peers, today } = context;
  const mayImport = writePolicies.decide(actor, 'deposit.receive', { relations: [] }).allowed;
  const told = mayImport ? await askObjectFacts(peers, objectCode, today) : ok(null);
  if (!told.ok) return err([told.error]);
  const command = { name: 'legacyDepositImport', input, idempotencyKey };
  return carryOut(context, command, async (transaction) => {
    if (!mayImport) return err([notAllowed('deposit.receive')]);
    const object = told.value;
    const refusals = legacyRefusals(record);
    if (!object) refusals.push(objectCodeUnknown({ code: objectCode }, ['input', 'objectCode']));
    else if (await isKnown(transaction, object, record))
      refusals.push(legacyDepositKnown({ number: record.recordNumber }, ['input', 'recordNumber']));
    if (!object || refusals.length > 0) return err(refusals);
    const depositId = await insertLegacy(transaction, context, object, record);
    return ok({ subjectId: depositId, facts: { objectCode, ruleSet: LEGACY_RULE_SET.id } });
  });
}

const isKnown = (
  transaction: EntityManager,
  { objectId }: ObjectFacts,
  { recordNumber }: LegacyDepositImportInput,
): Promise<boolean> => transaction.existsBy(LegacyDepositEntity, { objectId, recordNumber });

async function insertLegacy(
  transaction: EntityManager,
  context: SubgraphContext,
  object: ObjectFacts,
  { acceptedOn, recordNumber, reference, versionLabel, sections }: LegacyDepositImportInput,
): Promise<string> {
  const { now: importedAt } = context;
  const id = randomUUID();
  const { objectId } = object;
  const [ownerId = ''] = object.ownerIds;
  const [holderId = null] = object.holderIds;
  const deposit = {
    id,
    number: await nextDepositNumber(transaction, context),
    path: 'EGOV_OBJECT',
    objectId,
    ownerId,
    holderId,
    versionLabel,
    state: 'ACCEPTED',
    stateSince: importedAt,
    acceptedOn,
    integrityState: 'NOT_CHECKED',
    isSynthetic: false,
    legacyRuleSet: LEGACY_RULE_SET.id,
  };
  await transaction.insert(DepositEntity, deposit);
  await transaction.insert(LegacyDepositEntity, {
    depositId: id,
    objectId,
    recordNumber,
    reference,
    importedAt,
  });
  await placeInRepository(transaction, context, id);
  await recordStep(transaction, context, id, 'IMPORT', null, 'ACCEPTED');
  for (const section of new Set(sections)) await writeContent(transaction, id, section, 'PRESENT');
  await keepEvidence(transaction, context, id, { ...object, ownerId, holderId });
  return id;
}

/** The repository of the object takes the deposit, whichever order made the one or the other. */
async function placeInRepository(
  transaction: EntityManager,
  context: SubgraphContext,
  id: string,
): Promise<void> {
  const deposit = await transaction.findOneByOrFail(DepositEntity, { id });
  const known = await findRepositoryOf(transaction, deposit);
  const repository = known ?? (await insertRepository(transaction, context, deposit, 'ACTIVE'));
  await transaction.update(DepositEntity, { id }, { repositoryId: repository.id });
}
