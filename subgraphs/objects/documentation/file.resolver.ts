import { Arg, Ctx, Field, Mutation, ObjectType, Resolver } from 'type-graphql';
import { FileTicket } from '../../shared/graphql/file-ticket.type';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import { UserErrorType } from '../../shared/graphql/user-error.type';
import { toUserErrors } from '../../shared/graphql/user-errors';
import { type FileMethod, ticketPath } from '../../shared/storage/file-ticket';
import { startDownload } from './download.service';
import { TICKET_MS } from './ticket.store';
import { DocumentDownloadStartInput, DocumentUploadStartInput } from './upload.inputs';
import { startUpload } from './upload.service';

interface TicketAnswer {
  readonly ticket: FileTicket | null;
  readonly userErrors: UserErrorType[];
}

function ticketPayload(mutation: string) {
  @ObjectType(`${mutation}Payload`, {
    description: 'Outcome of the mutation; see `userErrors` when no ticket was issued.',
  })
  class Payload {
    @Field(() => FileTicket, { nullable: true, description: 'Ticket; null when none was issued.' })
    ticket!: FileTicket | null;

    @Field(() => [UserErrorType], { description: 'All errors at once; empty on success.' })
    userErrors!: UserErrorType[];
  }
  return Payload;
}

const DocumentUploadStartPayload = ticketPayload('DocumentUploadStart');
const DocumentDownloadStartPayload = ticketPayload('DocumentDownloadStart');

@Resolver()
export class DocumentFileResolver {
  @Mutation(() => DocumentUploadStartPayload, {
    description:
      'Asks for leave to place the electronic copy of a technical document. By the owner, holder or organization of the object (C-4). The document is recorded when its bytes came and have the declared SHA-256.',
  })
  async documentUploadStart(
    @Arg('input', () => DocumentUploadStartInput, { description: 'What is to be placed.' })
    input: DocumentUploadStartInput,
    @Ctx() context: SubgraphContext,
  ): Promise<TicketAnswer> {
    const started = await startUpload(context, input);
    if (!started.ok) return { ticket: null, userErrors: toUserErrors(started.error, context.language) };
    return { ticket: ticketOf(context, 'PUT', started.value, input.sizeBytes), userErrors: [] };
  }

  @Mutation(() => DocumentDownloadStartPayload, {
    description:
      'Asks for leave to download the electronic copy of a technical document. By whoever sees its object (C-4). Each download is noted in the journal.',
  })
  async documentDownloadStart(
    @Arg('input', () => DocumentDownloadStartInput, { description: 'Which document.' })
    input: DocumentDownloadStartInput,
    @Ctx() context: SubgraphContext,
  ): Promise<TicketAnswer> {
    const started = await startDownload(context, input);
    if (!started.ok) return { ticket: null, userErrors: toUserErrors(started.error, context.language) };
    const { ticket, sizeBytes } = started.value;
    return { ticket: ticketOf(context, 'GET', ticket, Number(sizeBytes)), userErrors: [] };
  }
}

function ticketOf(
  { now }: SubgraphContext,
  method: FileMethod,
  ticket: string,
  sizeBytes: number,
): FileTicket {
  const expiresAt = new Date(now.getTime() + TICKET_MS);
  return { method, path: ticketPath(method, ticket), expiresAt, sizeBytes };
}
