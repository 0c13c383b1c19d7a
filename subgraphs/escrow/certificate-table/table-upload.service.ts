import type { CommandResult } from '../../shared/database/carry-out';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import { toGlobalId } from '../../shared/kernel/global-id';
import type { Refusal } from '../../shared/kernel/refusal';
import { err, ok, type Result } from '../../shared/kernel/result';
import { errorOf } from '../../shared/server/file-answer';
import type { FileOutcome } from '../../shared/server/file-handler';
import {
  certificateClosedRefusals,
  certificateHeadRefusals,
} from '../certificate/acceptance-certificate.rules';
import { headOf } from '../certificate/acceptance-certificate.service';
import type { Certificate } from '../certificate/certificate.model';
import { keepCertificate } from '../certificate/keep-certificate';
import type { DepositEntity } from '../deposit/deposit.entity';
import { commandDeposit } from '../deposit/deposit-command';
import { findSignedDocuments } from '../signature/document.store';
import { documentSigned } from '../signature/signature.errors';
import { issueTicket, spendTicket } from '../ticket/ticket.store';
import { type CheckedTables, checkTables } from './check-tables';
import { readTableFile } from './read-table-file';
import type { AcceptanceCertificateTableUploadStartInput } from './table-file.inputs';
import type { TableUpload } from './table-file.model';

/** Leave to hand in the tables of a certificate as a file (E-14, Annex 3): all but the tables is checked here. */
export async function startTableUpload(
  context: SubgraphContext,
  input: AcceptanceCertificateTableUploadStartInput,
): Promise<Result<string, readonly Refusal[]>> {
  const { depositId, hasNoLibraries, isDryRun } = input;
  const head = headOf(input.head);
  const name = 'acceptanceCertificateTableUploadStart';
  let ticket = '';
  const command = { name, input, depositId, policy: 'deposit.file' } as const;
  const result = await commandDeposit(context, command, async (transaction, deposit) => {
    const refusals = [...certificateClosedRefusals(deposit), ...certificateHeadRefusals(head)];
    if (refusals.length > 0) return err(refusals);
    const purpose: TableUpload = { kind: 'TABLE_IN', depositId: deposit.id, head, hasNoLibraries, isDryRun };
    ticket = await issueTicket(transaction, context, purpose);
    return ok({ subjectId: deposit.id, facts: { isDryRun } });
  });
  return result.ok ? ok(ticket) : result;
}

/**
 * Takes the file that a ticket was issued for. It is read whole before anything is written: all its problems are told
 * together, or the certificate is recorded with all its lines, like one that came as typed lines. A dry run answers the
 * same and records nothing. Null for a ticket of something else.
 */
export async function takeTable(
  context: SubgraphContext,
  ticket: string,
  content: AsyncIterable<Uint8Array>,
): Promise<FileOutcome | null> {
  const upload = await spendTicket<TableUpload>(context.dataSource.manager, context, 'TABLE_IN', ticket);
  if (!upload) return null;
  const checked = checkTables(await readTableFile(content), upload.head, upload.hasNoLibraries);
  if (checked.problemCount > 0) return report(context, checked, 422);
  const result = await record(context, upload, checked.certificate);
  if (!result.ok) return { kind: 'REFUSED', status: 403, refusals: result.error };
  return report(context, checked, upload.isDryRun ? 200 : 201);
}

function record(
  context: SubgraphContext,
  { depositId, isDryRun }: TableUpload,
  certificate: Certificate,
): Promise<CommandResult> {
  const facts = { sources: certificate.sources.length, libraries: certificate.libraries.length, isDryRun };
  const command = {
    name: isDryRun ? 'acceptanceCertificateTableTry' : 'acceptanceCertificateRecord',
    input: facts,
    depositId: toGlobalId('deposit', depositId),
    policy: 'deposit.file',
  } as const;
  return commandDeposit(context, command, async (transaction, deposit) => {
    const how = { isGenerated: false, recordedAt: context.now };
    const refusals = isDryRun
      ? await keepingRefusals(transaction, deposit)
      : await keepCertificate(transaction, deposit, certificate, how);
    return refusals.length > 0 ? err(refusals) : ok({ subjectId: deposit.id, facts });
  });
}

/** Why a certificate would not be kept now. */
async function keepingRefusals(
  manager: Parameters<typeof keepCertificate>[0],
  deposit: DepositEntity,
): Promise<Refusal[]> {
  const documents = await findSignedDocuments({ manager }, [deposit.id]);
  const isSigned = documents.some(({ kind, signatures }) => kind === 'CERTIFICATE' && signatures.length > 0);
  return [
    ...certificateClosedRefusals(deposit),
    ...(isSigned ? [documentSigned({ document: 'CERTIFICATE', party: '—' })] : []),
  ];
}

/** What was found in the file: the first problems with their places, and how many there are. */
function report(
  { language }: SubgraphContext,
  { certificate, problems, problemCount }: CheckedTables,
  status: number,
): FileOutcome {
  const errors = problems.map(({ refusal, line, column }) => {
    const { message, extensions } = errorOf(refusal, language);
    return { message, extensions: { ...extensions, line, column } };
  });
  const counts = { sources: certificate.sources.length, libraries: certificate.libraries.length };
  return { kind: 'REPORT', status, report: { isRecorded: status === 201, ...counts, problemCount, errors } };
}
