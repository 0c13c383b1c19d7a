import type { DataSource, EntityManager } from 'typeorm';
import { inOrder, loaderOf } from '../../shared/graphql/loader';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import type { LifeCycleStageKind } from '../life-cycle/life-cycle.type';
import type { CardFacts } from './completeness.rules';

/** Row of `CARD_FACTS`. */
export interface FactsRow {
  readonly objectId: string;
  readonly stage: LifeCycleStageKind;
  readonly wasCommissioned: boolean;
  readonly card: Readonly<Record<string, unknown>>;
  readonly levels: Readonly<Record<string, unknown>> | null;
  readonly lists: readonly string[];
}

/**
 * What is filled on the cards `$1`; relations count on the day `$2`, documents when approved and placed as a copy.
 */
export const CARD_FACTS = `
  SELECT o.id AS "objectId", o.stage, o.commissioned_on IS NOT NULL AS "wasCommissioned",
    jsonb_build_object('purpose', o.purpose_ru, 'abbreviation', o.abbreviation, 'procedure', o.procedure,
      'subject', o.subject, 'softwareCategory', o.software_category, 'objectClass', o.object_class, 'hosting', o.hosting,
      'tasks', nullif(o.tasks, '{}'), 'networkAccess', nullif(o.network_access, '{}'),
      'commissionedOn', o.commissioned_on, 'terminatedOn', o.terminated_on) AS card,
    (SELECT to_jsonb(c) FROM object_characteristics c WHERE c.object_id = o.id) AS levels,
    ARRAY(
      SELECT 'outgoingIntegrations' WHERE EXISTS (SELECT FROM integration i WHERE i.source_object_id = o.id)
      UNION
      SELECT 'incomingIntegrations' WHERE EXISTS (SELECT FROM integration i WHERE i.target_object_id = o.id)
      UNION SELECT 'technologies' WHERE EXISTS (SELECT FROM technology t WHERE t.object_id = o.id)
      UNION SELECT 'history' WHERE EXISTS (SELECT FROM life_cycle_stage s WHERE s.object_id = o.id)
      UNION SELECT 'implementationMeasures' WHERE EXISTS (
        SELECT FROM life_cycle_stage s JOIN implementation_measure m ON m.stage_id = s.id WHERE s.object_id = o.id)
      -- A card that ended keeps what it listed.
      UNION SELECT e.list FROM card_entry e
        WHERE e.object_id = o.id AND (e.ended_on IS NULL OR e.ended_on >= $2 OR o.terminated_on IS NOT NULL)
      UNION SELECT 'costs.' || c.nature FROM cost_item c WHERE c.object_id = o.id
      UNION SELECT 'documents.' || d.kind FROM technical_document d
        WHERE d.object_id = o.id AND d.state = 'APPROVED' AND d.sha256 IS NOT NULL AND NOT d.is_archived
      -- A developer may have left after the object was built.
      UNION SELECT 'stakeholders.' || s.role FROM stakeholder s WHERE s.object_id = o.id
        AND (s.role = 'DEVELOPER' OR s.started_on <= $2 AND (s.ended_on IS NULL OR s.ended_on >= $2
          OR o.terminated_on IS NOT NULL))
    ) AS lists
  FROM informatization_object o WHERE o.id = ANY ($1)`;

function findFacts(
  source: DataSource | EntityManager,
  ids: readonly string[],
  today: string,
): Promise<FactsRow[]> {
  return source.query(CARD_FACTS, [ids, today]);
}

/** The facts of one row of `CARD_FACTS`. */
export function toFacts({ stage, wasCommissioned, card, levels, lists }: FactsRow): CardFacts {
  const ownFields = Object.keys(card).filter((field) => card[field] !== null);
  const levelFields = Object.keys(levels ?? {})
    .filter((column) => levels?.[column] !== null)
    .map(
      (column) => `characteristics.${column.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())}`,
    );
  return { stage, wasCommissioned, filled: new Set([...ownFields, ...levelFields, ...lists]) };
}

/** What the card of an object holds; one statement for all objects of a page. */
export async function loadCardFacts(context: SubgraphContext, objectId: string): Promise<CardFacts> {
  const row = await loaderOf<string, FactsRow | null>(context, 'cardFacts', async (ids) =>
    inOrder(ids, await findFacts(context.dataSource, ids, context.today), (facts) => facts.objectId),
  ).load(objectId);
  if (!row) throw new Error(`No card of the object ${objectId}`);
  return toFacts(row);
}

/** The same inside a command, as the command finds the card. */
export async function findCardFacts(
  transaction: EntityManager,
  objectId: string,
  today: string,
): Promise<CardFacts> {
  const [row] = await findFacts(transaction, [objectId], today);
  if (!row) throw new Error(`No card of the object ${objectId}`);
  return toFacts(row);
}
