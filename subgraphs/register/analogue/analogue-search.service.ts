import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { organizationOf } from '../../shared/access/actor';
import { writePolicies } from '../../shared/access/write-policies';
import { type CommandResult, carryOut } from '../../shared/database/carry-out';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import { analogueSearcherMissing } from './analogue.errors';
import type { AnalogueSearchRunInput } from './analogue.inputs';
import { type AnalogueQuestion, searchRefusals, textsOf } from './analogue.rules';
import { countInForce, findAnalogues, lastPosition, makePlan } from './analogue.store';
import { AnalogueResultEntity, AnalogueSearchEntity } from './analogue-search.entity';
import { THESAURUS_EDITION } from './thesaurus';

/** Searches the register for analogues and keeps the search as evidence (C-14(3), C-23, C-28). */
export async function runSearch(
  context: SubgraphContext,
  input: AnalogueSearchRunInput,
): Promise<CommandResult> {
  const { actor } = context;
  const mayRun = actor.kind === 'ANONYMOUS' || writePolicies.decide(actor, 'analogue-search.run').allowed;
  if (!mayRun)
    return {
      ok: false,
      error: [analogueSearcherMissing({}, [], { kind: 'NOT_ALLOWED', allowedRelations: [] })],
    };
  const command = { name: 'analogueSearchRun', input, idempotencyKey: input.idempotencyKey };
  return carryOut(context, command, async (transaction) => {
    const question = { query: input.query, functions: input.functions ?? [], purpose: input.purpose ?? null };
    const error = searchRefusals(question, input.on, context.today);
    if (error.length > 0) return { ok: false, error };
    const search = await keepSearch(transaction, context, question, input.on);
    const { resultCount, resultSha256 } = search;
    return {
      ok: true,
      value: { subjectId: search.id, facts: { asOf: input.on, resultCount, resultSha256 } },
    };
  });
}

async function keepSearch(
  transaction: EntityManager,
  { actor, now }: SubgraphContext,
  question: AnalogueQuestion,
  asOf: string,
): Promise<AnalogueSearchEntity> {
  const plan = await makePlan(transaction, textsOf(question));
  const position = await lastPosition(transaction);
  const state = { position, day: asOf };
  const { ranked, count, sha256 } = await findAnalogues(transaction, plan, state, { isHashed: true });
  const search: AnalogueSearchEntity = {
    id: randomUUID(),
    query: question.query,
    functions: [...question.functions],
    purpose: question.purpose,
    asOf,
    searchedAt: now,
    // The policy asks for an organization.
    searcherId: organizationOf(actor) ?? '',
    position,
    entriesInForce: await countInForce(transaction, state),
    thesaurusEdition: THESAURUS_EDITION,
    plan,
    resultCount: count,
    resultSha256: sha256,
  };
  await transaction.insert(AnalogueSearchEntity, search);
  const results = ranked.map((result, index) => ({ searchId: search.id, rank: index + 1, ...result }));
  await transaction.insert(AnalogueResultEntity, results);
  return search;
}
