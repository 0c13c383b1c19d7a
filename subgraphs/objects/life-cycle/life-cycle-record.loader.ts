import { organizationOf } from '../../shared/access/actor';
import type { Relation } from '../../shared/access/policy';
import { grouped, loaderOf } from '../../shared/graphql/loader';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import { RELATION_ROLES } from '../object/object.store';
import { CARD_FACTS, type FactsRow, toFacts } from '../record/completeness.loader';
import type { CardFacts } from '../record/completeness.rules';
import type { RoundFacts } from './evidence.rules';
import {
  type EvidenceList,
  findEvidenceList,
  findRoles,
  findTrialList,
  type OfObject,
  type OfTrial,
  type TrialList,
} from './life-cycle-record.store';
import { ROUNDS } from './round.store';

/** A list of evidence of an object, oldest first; one statement for all objects of a page. */
export function loadEvidenceList<Row>(
  context: SubgraphContext,
  list: EvidenceList,
  objectId: string,
): Promise<OfObject<Row>[]> {
  return loaderOf<string, OfObject<Row>[]>(context, `life-cycle.${list}`, async (ids) =>
    grouped(ids, await findEvidenceList<Row>(context.dataSource, list, ids), (row) => row.objectId),
  ).load(objectId);
}

export function loadTrialList<Row>(
  context: SubgraphContext,
  list: TrialList,
  stageId: string,
): Promise<OfTrial<Row>[]> {
  return loaderOf<string, OfTrial<Row>[]>(context, `trial.${list}`, async (ids) =>
    grouped(ids, await findTrialList<Row>(context.dataSource, list, ids), (row) => row.stageId),
  ).load(stageId);
}

/** The round and the card of an object, in one statement for all objects of a page: readiness asks for both. */
export async function loadRoundAndCard(
  context: SubgraphContext,
  objectId: string,
): Promise<{ readonly round: RoundFacts; readonly card: CardFacts }> {
  const [row] = await loaderOf<string, (RoundFacts & FactsRow)[]>(
    context,
    'life-cycle.readiness',
    async (ids) => {
      const statement = `SELECT * FROM (${ROUNDS}) round JOIN (${CARD_FACTS}) card USING ("objectId")`;
      return grouped(
        ids,
        await context.dataSource.query(statement, [ids, context.today]),
        (found) => found.objectId,
      );
    },
  ).load(objectId);
  if (!row) throw new Error(`There is no object ${objectId}.`);
  return { round: row, card: toFacts(row) };
}

/** Relations of the caller's organization to an object today. */
export async function loadRelations(context: SubgraphContext, objectId: string): Promise<Relation[]> {
  const { actor, dataSource, today } = context;
  const organizationId = organizationOf(actor);
  if (organizationId === null) return [];
  const rows = await loaderOf<string, { readonly objectId: string; readonly role: string }[]>(
    context,
    'life-cycle.relations',
    async (ids) =>
      grouped(ids, await findRoles(dataSource, organizationId, today, ids), (row) => row.objectId),
  ).load(objectId);
  const roles = new Set(rows.map(({ role }) => role));
  return (Object.keys(RELATION_ROLES) as Relation[]).filter((relation) =>
    RELATION_ROLES[relation].some((role) => roles.has(role)),
  );
}
