import type { EntityManager } from 'typeorm';
import type { RoundFacts } from './evidence.rules';

type Runner = Pick<EntityManager, 'query'>;

/**
 * What is recorded of the round in which each object is: the stretches since its development began, or since its life
 * began. One statement for all objects.
 */
export function findRounds(runner: Runner, objectIds: readonly string[]): Promise<RoundFacts[]> {
  return runner.query(ROUNDS, [objectIds]);
}

/** Statement of `findRounds`; `$1` are the objects. */
export const ROUNDS = `
  SELECT object.id AS "objectId", round.current AS "stretchId", life.development_on AS "developedSince",
    coalesce(life.is_donated, false) AS "isDonated",
    EXISTS (SELECT 1 FROM cost_item WHERE object_id = object.id
        AND funding_channel = 'ORGANIZATION_INVESTMENT_PROJECT')
      AND NOT EXISTS (SELECT 1 FROM cost_item WHERE object_id = object.id
        AND funding_channel = 'STATE_INVESTMENT_PROJECT') AS "isPaidByOrganization",
    (SELECT min(documented_on) FROM trial_document WHERE stage_id = ANY (round.ids)) AS "trialDocumentedOn",
    coalesce((SELECT json_agg(fixed_on) FROM trial_defect WHERE stage_id = ANY (round.ids)), '[]') AS "defectsFixedOn",
    certificate.number AS "certificateNumber", certificate.completed_on AS "trialCompletedOn",
    test.verdict, test.protocol_number AS "protocolNumber", test.decided_on AS "decidedOn", test.valid_to AS "validTo",
    coalesce((SELECT json_agg(json_build_object('kind', kind, 'doneOn', done_on) ORDER BY done_on)
      FROM implementation_measure WHERE stage_id = ANY (round.ids)), '[]') AS measures,
    object.subject = 'ICT_SERVICE' AS "isService",
    EXISTS (SELECT 1 FROM platform_priority WHERE object_id = object.id
      AND (object.stage <> 'INDUSTRIAL_OPERATION' OR declared_on >= object.stage_since)) AS "isPriorityDeclared",
    considered.terms IS NOT NULL AS "hasTerms", considered.agreed_on AS "termsAgreedOn",
    calculated.creation_on AS "creationCalculatedOn", calculated.development_on AS "developmentCalculatedOn",
    coalesce((SELECT json_agg(latest) FROM (
      SELECT DISTINCT ON (kind) kind, verdict, issued_on AS "issuedOn" FROM expert_conclusion
      WHERE object_id = object.id ORDER BY kind, version DESC
    ) latest), '[]') AS conclusions,
    (SELECT max(signed_on) FROM commissioning_act WHERE stage_id = ANY (round.ids)) AS "actSignedOn",
    terms.number AS "trusteeTermsNumber", terms.agreed_on AS "trusteeTermsAgreedOn"
  FROM informatization_object object
  CROSS JOIN LATERAL (
    SELECT coalesce(max(ordinal) FILTER (WHERE action = 'START_DEVELOPMENT'), 0) AS since,
      max(started_on) FILTER (WHERE action = 'START_DEVELOPMENT') AS development_on,
      (array_agg(action ORDER BY ordinal))[1] = 'START_TRIAL' AS is_donated
    FROM life_cycle_stage WHERE object_id = object.id
  ) life
  CROSS JOIN LATERAL (
    SELECT array_agg(id) AS ids, (array_agg(id ORDER BY ordinal DESC))[1] AS current
    FROM life_cycle_stage WHERE object_id = object.id AND ordinal >= life.since
  ) round
  LEFT JOIN LATERAL (
    SELECT number, completed_on FROM trial_certificate WHERE stage_id = ANY (round.ids)
    ORDER BY completed_on DESC LIMIT 1
  ) certificate ON true
  LEFT JOIN LATERAL (
    SELECT verdict, protocol_number, decided_on, valid_to FROM security_test WHERE stage_id = ANY (round.ids)
    ORDER BY ordinal DESC LIMIT 1
  ) test ON true
  LEFT JOIN LATERAL (
    SELECT number, agreed_on FROM trustee_terms WHERE stage_id = round.current ORDER BY agreed_on DESC, id LIMIT 1
  ) terms ON true
  CROSS JOIN LATERAL (
    SELECT coalesce(array_agg(made_on ORDER BY made_on) FILTER (WHERE kind = 'CREATION'), '{}') AS creation_on,
      coalesce(array_agg(made_on ORDER BY made_on) FILTER (WHERE kind = 'DEVELOPMENT'), '{}') AS development_on
    FROM (
      SELECT DISTINCT kind, (calculated_at AT TIME ZONE 'Asia/Almaty')::date::text AS made_on
      FROM cost_calculation WHERE object_id = object.id AND subject_kind =
        CASE object.subject WHEN 'ICT_SERVICE' THEN 'ICT_SERVICE' ELSE 'INFORMATIZATION_OBJECT' END
    ) made
  ) calculated
  LEFT JOIN LATERAL (
    SELECT count(*) AS terms, max(considered_on) FILTER (WHERE state = 'AGREED') AS agreed_on
    FROM terms_of_reference WHERE object_id = object.id
      AND subject_kind = CASE object.subject WHEN 'ICT_SERVICE' THEN 'ICT_SERVICE' ELSE 'OBJECT' END
    HAVING count(*) > 0
  ) considered ON true
  WHERE object.id = ANY ($1)`;
