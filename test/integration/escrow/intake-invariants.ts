import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import type { Client } from 'pg';
import { blobFolder } from '../../../subgraphs/shared/storage/folder-blob-store';

/** What must hold whenever the process is gone: each statement finds what breaks the rule. */
const RULES: Readonly<Record<string, string>> = {
  'the numbers of the journal have a gap or a double': `
    SELECT year FROM application_journal GROUP BY year
    HAVING min(item_number) <> 1 OR max(item_number) <> count(*) OR count(DISTINCT item_number) <> count(*)
      OR max(application_number) <> count(DISTINCT application_number)`,
  'the counter of the journal tells another number than the journal': `
    SELECT year FROM application_counter counter
    WHERE items <> (SELECT count(*) FROM application_journal row WHERE row.year = counter.year)`,
  'an application is registered and has no number, or the other way round': `
    SELECT id FROM deposit
    WHERE (state NOT IN ('DRAFT', 'SUBMITTED')) <> EXISTS (SELECT FROM application_journal WHERE deposit_id = deposit.id)`,
  'the last step of a deposit leads to another state, or a step is missing': `
    SELECT id FROM deposit
    WHERE state <> (SELECT to_state FROM deposit_transition WHERE deposit_id = deposit.id ORDER BY ordinal DESC LIMIT 1)
      OR (SELECT max(ordinal) <> count(*) FROM deposit_transition WHERE deposit_id = deposit.id)`,
  'an upload is kept and its medium is not there, or the other way round': `
    SELECT coalesce(upload.id, medium.id) FROM medium_upload upload FULL JOIN medium USING (id)
    WHERE (upload.outcome IS NOT DISTINCT FROM 'KEPT') <> (medium.id IS NOT NULL)
      OR medium.sha256 <> upload.sha256 OR medium.size_bytes <> upload.size_bytes`,
  'an upload of the right bytes was given up': `
    SELECT id FROM medium_upload WHERE outcome IN ('REFUSED', 'EXPIRED')`,
  'a medium was received without its line in the record of acts, or the other way round': `
    SELECT id FROM deposit
    WHERE (SELECT count(*) FROM medium WHERE deposit_id = deposit.id)
      <> (SELECT count(*) FROM journal_entry WHERE subject_id = deposit.id AND command = 'depositMediumReceive')`,
  'material was transferred without its event, or the other way round': `
    SELECT id FROM deposit
    WHERE (state IN ('TRANSFERRED', 'VERIFIED', 'ACCEPTED'))::int
      <> (SELECT count(*) FROM outbox_event WHERE type = 'escrow.material.received' AND subject = 'dep_' || deposit.id)
      OR (state IN ('TRANSFERRED', 'VERIFIED', 'ACCEPTED'))
      <> EXISTS (SELECT FROM deposit_material WHERE deposit_id = deposit.id)`,
  'a reading is half finished': `
    SELECT id FROM media_reading reading
    WHERE (finished_at IS NULL) <> (state IN ('QUEUED', 'RUNNING')) OR state = 'ABORTED'
      OR (kind = 'VERIFICATION') AND (finished_at IS NULL) <> (report IS NULL)
      OR (kind = 'VERIFICATION') <> EXISTS (SELECT FROM verification WHERE id = reading.id)
      OR EXISTS (SELECT FROM verification WHERE id = reading.id AND (finished_at IS NULL) <> (reading.finished_at IS NULL))
      OR finished_at IS NULL AND EXISTS (SELECT FROM reading_finding WHERE reading_id = reading.id)
      OR (kind = 'CERTIFICATE' AND finished_at IS NOT NULL)
        <> EXISTS (SELECT FROM acceptance_certificate
                   WHERE deposit_id = reading.deposit_id AND reading.kind = 'CERTIFICATE')`,
  'a deposit is verified without a check that ended well, or the other way round': `
    SELECT id FROM deposit
    WHERE (state IN ('VERIFIED', 'ACCEPTED')) <> EXISTS (
      SELECT FROM verification WHERE deposit_id = deposit.id AND state IN ('PASSED', 'FINDINGS') AND mismatch_count = 0)`,
  'a deposit is half accepted': `
    SELECT id FROM deposit
    WHERE ARRAY[
      (accepted_on IS NOT NULL)::int,
      (SELECT count(*) FROM notice WHERE deposit_id = deposit.id),
      (SELECT count(*) FROM outbox_event WHERE type = 'escrow.accepted' AND subject = 'dep_' || deposit.id),
      (SELECT count(*) FROM journal_entry WHERE command = 'depositAccept' AND subject_id = deposit.id),
      (SELECT count(*) FROM deposit_transition WHERE action = 'ACCEPT' AND deposit_id = deposit.id),
      (SELECT count(*) FROM escrow_repository WHERE id = deposit.repository_id AND state = 'ACTIVE')
    ]::int[] <> array_fill((state = 'ACCEPTED')::int, ARRAY[6])`,
};

/** Everything that is broken, told by its rule; nothing when all is well. */
export async function brokenRules(observer: Client, dataDirectory: string): Promise<string[]> {
  const broken: string[] = [];
  for (const [rule, sql] of Object.entries(RULES)) {
    const { rows } = await observer.query(sql);
    if (rows.length > 0) broken.push(`${rule}: ${JSON.stringify(rows)}`);
  }
  const { rows } = await observer.query('SELECT sealed_as AS "sealedAs" FROM sealed_content');
  for (const { sealedAs } of rows) {
    const name = join(sealedAs.slice(0, 2), sealedAs.slice(2, 4), sealedAs);
    const found = await sha256OfFile(join(blobFolder(dataDirectory, 'escrow'), name)).catch(String);
    if (found !== sealedAs) broken.push(`the store has other bytes than recorded: ${sealedAs}, ${found}`);
  }
  return broken;
}

async function sha256OfFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const piece of createReadStream(path)) hash.update(piece as Uint8Array);
  return hash.digest('hex');
}
