import { Readable } from 'node:stream';
import { carryOut } from '../../shared/database/carry-out';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import { fromGlobalId } from '../../shared/kernel/global-id';
import type { Refusal } from '../../shared/kernel/refusal';
import { err, ok, type Result } from '../../shared/kernel/result';
import type { FileOutcome } from '../../shared/server/file-handler';
import { seesMaterial } from '../access-right/material-sight';
import { certificateBatches, latestCertificate } from '../certificate/acceptance-certificate.store';
import { LANGUAGES } from '../print/printed-form.service';
import { issueTicket, spendTicket } from '../ticket/ticket.store';
import { certificateUnseen } from './table-file.errors';
import type { AcceptanceCertificateTableDownloadStartInput } from './table-file.inputs';
import type { TableDownload } from './table-file.model';
import { writeTableFile } from './write-table-file';

/** Stands behind the template, which is of no deposit. */
const TEMPLATE_ID = '00000000-0000-8000-8000-000000000001';

/** Leave to download the tables of a certificate, or the template of them, for whoever may read the certificate. */
export async function startTableDownload(
  context: SubgraphContext,
  input: AcceptanceCertificateTableDownloadStartInput,
): Promise<Result<string, readonly Refusal[]>> {
  const { separator, language } = input;
  const depositId = input.depositId ? fromGlobalId('deposit', input.depositId) : null;
  const seen = input.depositId ? await certificateSeen(context, depositId) : ok(null);
  const purpose: TableDownload = {
    kind: 'TABLE_OUT',
    depositId,
    separator,
    language: LANGUAGES[language],
  };
  let ticket = '';
  const command = { name: 'acceptanceCertificateTableDownloadStart', input };
  const done = await carryOut(context, command, async (transaction) => {
    if (!seen.ok) return err([{ ...seen.error, path: ['input', 'depositId'] }]);
    ticket = await issueTicket(transaction, context, purpose);
    return ok({ subjectId: depositId ?? TEMPLATE_ID, facts: { separator } });
  });
  return done.ok ? ok(ticket) : done;
}

/** Id of the certificate in its latest version, if there is one that the caller may read (E-2(4), A4.2.2). */
async function certificateSeen(
  context: SubgraphContext,
  depositId: string | null,
): Promise<Result<string, Refusal>> {
  if (!depositId) return err(certificateUnseen());
  const may = await seesMaterial(context, depositId, 'CERTIFICATE');
  if (!may.ok) return may;
  const certificate = may.value ? await latestCertificate(context.dataSource, depositId) : null;
  return certificate ? ok(certificate.id) : err(certificateUnseen());
}

/**
 * Gives the file of a ticket as the data stand now; null for a ticket of something else. The journal notes it before a
 * byte leaves.
 */
export async function giveTable(context: SubgraphContext, ticket: string): Promise<FileOutcome | null> {
  const order = await spendTicket<TableDownload>(context.dataSource.manager, context, 'TABLE_OUT', ticket);
  if (!order) return null;
  const { depositId, separator } = order;
  const seen = depositId ? await certificateSeen(context, depositId) : ok(null);
  if (!seen.ok) return { kind: 'REFUSED', status: 404, refusals: [seen.error] };
  const command = { name: 'acceptanceCertificateTableDownload', input: {} };
  const subjectId = depositId ?? TEMPLATE_ID;
  const noted = await carryOut(context, command, async () => ok({ subjectId, facts: { separator } }));
  if (!noted.ok) return { kind: 'REFUSED', status: 403, refusals: noted.error };
  return fileOf(context, order, seen.value);
}

/** Written while it is sent: a certificate may have a great many lines. */
function fileOf(
  { dataSource }: SubgraphContext,
  order: TableDownload,
  certificateId: string | null,
): FileOutcome {
  const lines = (table: 1 | 2) =>
    certificateId ? certificateBatches(dataSource, certificateId, table) : nothing();
  const name = certificateId ? 'certificate.csv' : 'certificate-template.csv';
  const content = Readable.from(writeTableFile(order, lines), { objectMode: false });
  return { kind: 'FILE', file: { name, size: null, sha256: null, content } };
}

async function* nothing(): AsyncGenerator<never> {}
