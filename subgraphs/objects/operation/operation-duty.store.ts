import type { DataSource, EntityManager } from 'typeorm';

/** A report on a duty as it is kept; ids are bare. */
export interface DutyReportRow {
  readonly objectId: string;
  readonly duty: string;
  readonly status: 'FULFILLED' | 'NOT_FULFILLED';
  readonly evidenceText: string | null;
  readonly evidenceDocumentId: string | null;
  readonly explanation: string | null;
  readonly reviewedOn: string;
  readonly restoreTestedOn: string | null;
  readonly logSystem: string | null;
  readonly archivePeriodMonths: number | null;
  readonly supportContractId: string | null;
  readonly paperFormsRemaining: number | null;
}

/** Latest report on every reported duty of the objects. */
export function findLatestReports(
  source: DataSource | EntityManager,
  objectIds: readonly string[],
): Promise<DutyReportRow[]> {
  return source.query(
    `SELECT DISTINCT ON (object_id, duty) object_id AS "objectId", duty, status, evidence_text AS "evidenceText",
       evidence_document_id AS "evidenceDocumentId", explanation, reviewed_on AS "reviewedOn",
       restore_tested_on AS "restoreTestedOn", log_system AS "logSystem",
       archive_period_months AS "archivePeriodMonths", support_contract_id AS "supportContractId",
       paper_forms_remaining AS "paperFormsRemaining"
     FROM operation_duty_report WHERE object_id = ANY ($1) ORDER BY object_id, duty, id DESC`,
    [objectIds],
  );
}

export async function insertReport(transaction: EntityManager, row: DutyReportRow): Promise<void> {
  await transaction.query(
    `INSERT INTO operation_duty_report (object_id, duty, status, evidence_text, evidence_document_id, explanation,
       reviewed_on, restore_tested_on, log_system, archive_period_months, support_contract_id, paper_forms_remaining)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [
      row.objectId,
      row.duty,
      row.status,
      row.evidenceText,
      row.evidenceDocumentId,
      row.explanation,
      row.reviewedOn,
      row.restoreTestedOn,
      row.logSystem,
      row.archivePeriodMonths,
      row.supportContractId,
      row.paperFormsRemaining,
    ],
  );
}
