import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { legalReferenceOf } from '../../shared/graphql/legal-reference';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import { downloadPayload } from '../ticket/download-ticket.type';
import { downloadAnswer, uploadAnswer } from '../ticket/ticket-answer';
import { uploadPayload } from '../ticket/upload-ticket.type';
import { MOST } from './read-table-file';
import { TABLE_COLUMNS } from './table-columns';
import { startTableDownload } from './table-download.service';
import {
  AcceptanceCertificateTableDownloadStartInput,
  AcceptanceCertificateTableUploadStartInput,
} from './table-file.inputs';
import { CertificateTableColumn } from './table-file.type';
import { startTableUpload } from './table-upload.service';

const UploadPayload = uploadPayload('AcceptanceCertificateTableUploadStart');
const DownloadPayload = downloadPayload('AcceptanceCertificateTableDownloadStart');

@Resolver()
export class CertificateTableResolver {
  @Query(() => [CertificateTableColumn], {
    description:
      'Columns of both tables of a certificate, as they are headed in a file. A file holds one or both tables, each under a line of headings: CSV in UTF-8 with comma, semicolon or tab. A day is written 2026-11-20 or 20.11.2026, a size with point or comma; an apostrophe before = + - @ is not part of the value. Public (Annex 3).',
  })
  acceptanceCertificateTableColumns(): CertificateTableColumn[] {
    return [...TABLE_COLUMNS[1], ...TABLE_COLUMNS[2]].map(({ heading, clause, ...column }) => ({
      ...column,
      heading: { ...heading },
      legalBasis: legalReferenceOf(clause),
    }));
  }

  @Mutation(() => UploadPayload, {
    description:
      'Asks for leave to hand in the tables of a certificate as a file. By the owner or holder (E-14, Annex 3). The answer to the upload tells all problems with line, column, clause and remedy, 200 at most and their number; without any the certificate is recorded.',
  })
  async acceptanceCertificateTableUploadStart(
    @Arg('input', () => AcceptanceCertificateTableUploadStartInput, { description: 'The certificate.' })
    input: AcceptanceCertificateTableUploadStartInput,
    @Ctx() context: SubgraphContext,
  ): Promise<InstanceType<typeof UploadPayload>> {
    return uploadAnswer(context, await startTableUpload(context, input), MOST.limit);
  }

  @Mutation(() => DownloadPayload, {
    description:
      'Asks for leave to download the tables of a certificate as a file, or their template. By its parties and the operator; the template by anybody signed in (Annex 3, E-2(4)). Values that a spreadsheet would compute stand behind an apostrophe.',
  })
  async acceptanceCertificateTableDownloadStart(
    @Arg('input', () => AcceptanceCertificateTableDownloadStartInput, { description: 'What is downloaded.' })
    input: AcceptanceCertificateTableDownloadStartInput,
    @Ctx() context: SubgraphContext,
  ): Promise<InstanceType<typeof DownloadPayload>> {
    return downloadAnswer(context, await startTableDownload(context, input));
  }
}
