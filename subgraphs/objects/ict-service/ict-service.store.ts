import type { DataSource, EntityManager } from 'typeorm';
import type { ServiceFacts } from './ict-service.rules';

/** What is known of the objects as services; one statement for all of them. */
export function findServiceFacts(
  source: DataSource | EntityManager,
  objectIds: readonly string[],
): Promise<ServiceFacts[]> {
  return source.query(
    `SELECT o.id AS "objectId", coalesce(o.subject = 'ICT_SERVICE', false) AS "isService",
       EXISTS (SELECT FROM cost_item c WHERE c.object_id = o.id AND c.kind = 'ICT_SERVICE') AS "hasServiceCost",
       coalesce(s.components, '{}') AS components, supplier.organization_id AS "supplierId",
       explained.reason AS explanation, explained.explained_on AS "explainedOn"
     FROM informatization_object o
     LEFT JOIN ict_service s ON s.object_id = o.id
     LEFT JOIN LATERAL (
       SELECT organization_id FROM stakeholder WHERE object_id = o.id AND role = 'SUPPLIER'
       ORDER BY started_on DESC, id LIMIT 1
     ) supplier ON true
     LEFT JOIN LATERAL (
       SELECT reason, explained_on FROM service_model_explanation WHERE object_id = o.id ORDER BY id DESC LIMIT 1
     ) explained ON true
     WHERE o.id = ANY ($1)`,
    [objectIds],
  );
}

export async function saveComponents(
  transaction: EntityManager,
  objectId: string,
  components: readonly string[],
): Promise<void> {
  await transaction.query(
    `INSERT INTO ict_service (object_id, components) VALUES ($1, $2)
     ON CONFLICT (object_id) DO UPDATE SET components = excluded.components`,
    [objectId, components],
  );
}

export async function insertExplanation(
  transaction: EntityManager,
  objectId: string,
  reason: string,
  day: string,
): Promise<void> {
  await transaction.query(
    'INSERT INTO service_model_explanation (object_id, reason, explained_on) VALUES ($1, $2, $3)',
    [objectId, reason, day],
  );
}

export interface ShareRow {
  readonly planned: string;
  readonly plannedServices: string;
  readonly newObjects: number;
  readonly newByServiceModel: number;
  readonly newExplained: number;
}

/** C-27, part 2: planned cost of an owner in a year with its services, and the objects recorded in that year. */
export async function findShare(source: DataSource, ownerId: string, year: number): Promise<ShareRow> {
  const [row]: ShareRow[] = await source.query(
    `WITH own AS (
       SELECT o.id, extract(year FROM o.recorded_at AT TIME ZONE 'Asia/Almaty') = $2::int AS is_new,
         o.subject = 'ICT_SERVICE' OR EXISTS (
           SELECT FROM cost_item c WHERE c.object_id = o.id AND c.kind = 'ICT_SERVICE') AS is_service,
         EXISTS (SELECT FROM service_model_explanation e WHERE e.object_id = o.id) AS is_explained
       FROM informatization_object o WHERE o.owner_id = $1
     ), money AS (
       SELECT coalesce(sum(amount), 0.00) AS planned,
         coalesce(sum(amount) FILTER (WHERE kind = 'ICT_SERVICE'), 0.00) AS services
       FROM cost_item WHERE nature = 'PLANNED' AND year = $2::int AND object_id IN (SELECT id FROM own)
     )
     SELECT money.planned, money.services AS "plannedServices",
       (SELECT count(*)::int FROM own WHERE is_new) AS "newObjects",
       (SELECT count(*)::int FROM own WHERE is_new AND is_service) AS "newByServiceModel",
       (SELECT count(*)::int FROM own WHERE is_new AND is_service IS NOT TRUE AND is_explained) AS "newExplained"
     FROM money`,
    [ownerId, year],
  );
  if (!row) throw new Error('An aggregate without groups has one row.');
  return row;
}
