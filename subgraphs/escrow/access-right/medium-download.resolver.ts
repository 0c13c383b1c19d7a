import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import { downloadPayload } from '../ticket/download-ticket.type';
import { downloadAnswer } from '../ticket/ticket-answer';
import { DepositMediumDownloadInput } from './medium-download.inputs';
import { startMediumDownload } from './medium-download.service';

const DownloadPayload = downloadPayload('DepositMediumDownload');

@Resolver()
export class MediumDownloadResolver {
  @Mutation(() => DownloadPayload, {
    description:
      'Asks for leave to download a medium. By whoever has a registered right to its bytes; each attempt is on record (E-10, A4.1.1(5), A4.2.3).',
  })
  async depositMediumDownload(
    @Arg('input', () => DepositMediumDownloadInput, { description: 'What is downloaded.' })
    input: DepositMediumDownloadInput,
    @Ctx() context: SubgraphContext,
  ): Promise<ReturnType<typeof downloadAnswer>> {
    return downloadAnswer(context, await startMediumDownload(context, input));
  }
}
