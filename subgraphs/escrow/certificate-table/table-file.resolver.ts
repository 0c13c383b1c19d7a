import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { legalReferenceOf } from '../../shared/graphql/legal-reference';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import { toUserErrors } from '../../shared/graphql/user-errors';
import { ticketPath } from '../../shared/storage/file-ticket';
import { MOST } from './read-table-file';
import { TABLE_COLUMNS } from './table-columns';
import { startTableDownload } from './table-download.service';
import {
  AcceptanceCertificateTableDownloadStartInput,
  AcceptanceCertificateTableUploadStartInput,
} from './table-file.inputs';
import { TABLE_TICKET_MS } from './table-file.store';
import {
  AcceptanceCertificateTableDownloadStartPayload,
  AcceptanceCertificateTableUploadStartPayload,
  CertificateTableColumn,
} from './table-file.type';
import { startTableUpload } from './table-upload.service';

const endOf = ({ now }: SubgraphContext): Date => new Date(now.getTime() + TABLE_TICKET_MS);

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

  @Mutation(() => AcceptanceCertificateTableUploadStartPayload, {
    description:
      'Asks for leave to hand in the tables of a certificate as a file. By the owner or holder (E-14, Annex 3). The answer to the upload tells all problems with line, column, clause and remedy, 200 at most and their number; without any the certificate is recorded.',
  })
  async acceptanceCertificateTableUploadStart(
    @Arg('input', () => AcceptanceCertificateTableUploadStartInput, { description: 'The certificate.' })
    input: AcceptanceCertificateTableUploadStartInput,
    @Ctx() context: SubgraphContext,
  ): Promise<AcceptanceCertificateTableUploadStartPayload> {
    const started = await startTableUpload(context, input);
    if (!started.ok) return { ticket: null, userErrors: toUserErrors(started.error, context.language) };
    const path = ticketPath('PUT', started.value);
    const ticket = { method: 'PUT', path, expiresAt: endOf(context), sizeBytes: MOST.limit };
    return { ticket, userErrors: [] };
  }

  @Mutation(() => AcceptanceCertificateTableDownloadStartPayload, {
    description:
      'Asks for leave to download the tables of a certificate as a file, or their template. By its parties and the operator; the template by anybody signed in (Annex 3, E-2(4)). Values that a spreadsheet would compute stand behind an apostrophe.',
  })
  async acceptanceCertificateTableDownloadStart(
    @Arg('input', () => AcceptanceCertificateTableDownloadStartInput, { description: 'What is downloaded.' })
    input: AcceptanceCertificateTableDownloadStartInput,
    @Ctx() context: SubgraphContext,
  ): Promise<AcceptanceCertificateTableDownloadStartPayload> {
    const started = await startTableDownload(context, input);
    if (!started.ok) return { ticket: null, userErrors: toUserErrors(started.error, context.language) };
    return {
      ticket: { path: ticketPath('GET', started.value), expiresAt: endOf(context) },
      userErrors: [],
    };
  }
}
