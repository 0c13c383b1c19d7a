import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { writePolicies } from '../../shared/access/write-policies';
import { type CommandResult, carryOut } from '../../shared/database/carry-out';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import type { Refusal } from '../../shared/kernel/refusal';
import { err, ok, type Result } from '../../shared/kernel/result';
import { NormTableEntity } from './calculation.entity';
import { administratorOnly, normTableInvalid } from './calculation.errors';
import { tableDigest } from './calculation.service';
import { findLatestTables } from './calculation.store';
import type { NormTableLoadInput } from './norm-table.inputs';
import type { NormTableContent } from './norm-table.model';
import { parseNormTable } from './norm-table.rules';

const MAX_VERSION_LENGTH = 50;

/** What a file holds, after the check of the caller and of the whole file; nothing is written. */
export function checkNormTable(
  { actor }: SubgraphContext,
  input: NormTableLoadInput,
): Result<NormTableContent, readonly Refusal[]> {
  if (!writePolicies.decide(actor, 'norm-table.load').allowed)
    return err([administratorOnly({}, [], { kind: 'NOT_ALLOWED', allowedRelations: ['ADMINISTRATOR'] })]);
  const { methodVersion, content, tableName } = input;
  if (!methodVersion.trim() || methodVersion.length > MAX_VERSION_LENGTH) {
    const facts = { place: 'methodVersion', what: 'EXPECTED', detail: `1–${MAX_VERSION_LENGTH}` };
    return err([normTableInvalid(facts, ['input', 'methodVersion'], { kind: 'INVALID_INPUT' })]);
  }
  return parseNormTable(content, { methodVersion, tableName });
}

/** Keeps the table as a new revision; the same content as the latest revision is that revision. */
export function loadNormTable(
  context: SubgraphContext,
  input: NormTableLoadInput,
  content: NormTableContent,
): Promise<CommandResult> {
  const command = { name: 'normTableLoad', input, idempotencyKey: input.idempotencyKey };
  return carryOut(context, command, async (transaction) => {
    const { id, revision, hash } = await keep(transaction, context, input, content);
    return ok({ subjectId: id, facts: { table: input.tableName, revision, hash } });
  });
}

async function keep(
  transaction: EntityManager,
  { now }: SubgraphContext,
  { methodVersion, tableName: name }: NormTableLoadInput,
  content: NormTableContent,
): Promise<Pick<NormTableEntity, 'id' | 'revision' | 'hash'>> {
  const [latest] = await findLatestTables(transaction, methodVersion, [name]);
  const hash = tableDigest(content);
  if (latest?.hash === hash) return latest;
  const revision = (latest?.revision ?? 0) + 1;
  const row = { id: randomUUID(), methodVersion, name, revision, ...content, hash, loadedAt: now };
  await transaction.insert(NormTableEntity, row);
  return row;
}
