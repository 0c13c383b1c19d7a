import type { DataSource } from 'typeorm';
import type { NestedList, Ordering } from '../../shared/database/keyset-page';
import { selectColumns } from '../../shared/database/select-columns';
import { TrialDefectEntity } from './trial-defect.entity';
import { WorkClassificationEntity } from './work-classification.entity';

/** A row of evidence with the object whose life it belongs to. */
export type OfObject<Row> = Row & { readonly objectId: string };

/** Statements for lists of evidence that stay short by nature: one for all objects of a page. */
const LISTS = {
  securityTests: `SELECT stage.object_id AS "objectId", stage.started_on AS "appliedOn", test.verdict,
      test.protocol_number AS "protocolNumber", test.decided_on AS "decidedOn", test.valid_to AS "validTo",
      test.rule_act_id AS "ruleActId", test.rule_version AS "ruleVersion"
    FROM security_test test JOIN life_cycle_stage stage ON stage.id = test.stage_id
    WHERE stage.object_id = ANY ($1) ORDER BY stage.ordinal, test.ordinal`,
  implementationMeasures: `SELECT stage.object_id AS "objectId", measure.kind, measure.evidence,
      measure.done_on AS "doneOn", measure.standards
    FROM implementation_measure measure JOIN life_cycle_stage stage ON stage.id = measure.stage_id
    WHERE stage.object_id = ANY ($1) ORDER BY stage.ordinal, measure.done_on, measure.id`,
  commissioningActs: `SELECT stage.object_id AS "objectId", act.number, act.signed_on AS "signedOn", act.members,
      act.sha256
    FROM commissioning_act act JOIN life_cycle_stage stage ON stage.id = act.stage_id
    WHERE stage.object_id = ANY ($1) ORDER BY stage.ordinal`,
  trusteeTerms: `SELECT stage.object_id AS "objectId", terms.number, terms.agreed_on AS "agreedOn"
    FROM trustee_terms terms JOIN life_cycle_stage stage ON stage.id = terms.stage_id
    WHERE stage.object_id = ANY ($1) ORDER BY stage.ordinal, terms.agreed_on, terms.id`,
  terminations: `SELECT stage.object_id AS "objectId", termination.reason,
      termination.decision_number AS "decisionNumber", stage.started_on AS "terminatedOn"
    FROM termination JOIN life_cycle_stage stage ON stage.id = termination.stage_id
    WHERE stage.object_id = ANY ($1)`,
  trials: `SELECT stage.object_id AS "objectId", stage.id, trial.zone, stage.started_on AS "startedOn",
      stage.ended_on AS "endedOn"
    FROM life_cycle_stage stage LEFT JOIN trial_operation trial ON trial.stage_id = stage.id
    WHERE stage.object_id = ANY ($1) AND stage.stage = 'TRIAL_OPERATION' ORDER BY stage.ordinal`,
} as const;
export type EvidenceList = keyof typeof LISTS;

export function findEvidenceList<Row>(
  dataSource: DataSource,
  list: EvidenceList,
  objectIds: readonly string[],
): Promise<OfObject<Row>[]> {
  return dataSource.query(LISTS[list], [objectIds]);
}

/** A row that belongs to a trial, by the id of its stretch. */
export type OfTrial<Row> = Row & { readonly stageId: string };

const TRIAL_LISTS = {
  documents: `SELECT stage_id AS "stageId", title, number, documented_on AS "documentedOn" FROM trial_document
    WHERE stage_id = ANY ($1) ORDER BY documented_on, id`,
  certificates: `SELECT stage_id AS "stageId", number, completed_on AS "completedOn", conformity, sha256
    FROM trial_certificate WHERE stage_id = ANY ($1)`,
} as const;
export type TrialList = keyof typeof TRIAL_LISTS;

export function findTrialList<Row>(
  dataSource: DataSource,
  list: TrialList,
  stageIds: readonly string[],
): Promise<OfTrial<Row>[]> {
  return dataSource.query(TRIAL_LISTS[list], [stageIds]);
}

const BY_NUMBER: Ordering = {
  name: 'NUMBER',
  expression: 'defect.number',
  type: 'smallint',
  direction: 'ASC',
};

/** Defects of a trial by number. */
export function defectsOf(dataSource: DataSource): NestedList<TrialDefectEntity> {
  const columns = ['id', 'number', 'severity', 'description', 'foundOn', 'fixedOn', 'correction'] as const;
  const builder = () => selectColumns(dataSource, TrialDefectEntity, 'defect', columns);
  return { builder, alias: 'defect', parent: 'defect.stage_id', ordering: BY_NUMBER };
}

const BY_CLASSIFIED: Ordering = {
  name: 'CLASSIFIED_AT',
  expression: 'work.classified_at',
  type: 'timestamptz',
  direction: 'DESC',
};

/** Classified work on an object, latest first. */
export function classificationsOf(dataSource: DataSource): NestedList<WorkClassificationEntity> {
  const builder = () =>
    selectColumns(dataSource, WorkClassificationEntity, 'work', [
      'id',
      'objectId',
      'description',
      'isIntegrationOnly',
      'isMainSourceChanged',
      'isExternalModule',
      'hasNewFunctions',
      'verdict',
      'ground',
      'classifiedAt',
    ]);
  return { builder, alias: 'work', parent: 'work.object_id', ordering: BY_CLASSIFIED };
}

/** Roles of an organization on the cards of the objects on a day. */
export function findRoles(
  dataSource: DataSource,
  organizationId: string,
  day: string,
  objectIds: readonly string[],
): Promise<{ readonly objectId: string; readonly role: string }[]> {
  return dataSource.query(
    `SELECT object_id AS "objectId", role FROM stakeholder WHERE organization_id = $1
       AND started_on <= $2 AND (ended_on IS NULL OR ended_on >= $2) AND object_id = ANY ($3)`,
    [organizationId, day, objectIds],
  );
}
