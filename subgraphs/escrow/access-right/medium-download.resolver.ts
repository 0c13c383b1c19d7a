import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import { toUserErrors } from '../../shared/graphql/user-errors';
import { ticketPath } from '../../shared/storage/file-ticket';
import { startMediumDownload } from './medium-download.service';
import { DepositMediumDownloadInput, DepositMediumDownloadPayload } from './medium-download.type';
import { MEDIUM_TICKET_MS } from './medium-ticket.store';

@Resolver()
export class MediumDownloadResolver {
  @Mutation(() => DepositMediumDownloadPayload, {
    description:
      'Asks for leave to download a medium. By whoever has a registered right to its bytes; each attempt is on record (E-10, A4.1.1(5), A4.2.3).',
  })
  async depositMediumDownload(
    @Arg('input', () => DepositMediumDownloadInput, { description: 'What is downloaded.' })
    input: DepositMediumDownloadInput,
    @Ctx() context: SubgraphContext,
  ): Promise<DepositMediumDownloadPayload> {
    const { now, language } = context;
    const started = await startMediumDownload(context, input);
    if (!started.ok) return { ticket: null, userErrors: toUserErrors(started.error, language) };
    const expiresAt = new Date(now.getTime() + MEDIUM_TICKET_MS);
    return { ticket: { path: ticketPath('GET', started.value), expiresAt }, userErrors: [] };
  }
}
