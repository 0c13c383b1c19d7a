import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql';
import { grouped, loaderOf } from '../../shared/graphql/loader';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import { toUserErrors } from '../../shared/graphql/user-errors';
import { ticketPath } from '../../shared/storage/file-ticket';
import { AccessPurpose } from '../access-right/access-right.model';
import { maySeeMaterial } from '../access-right/material-guard';
import { PURPOSE_ARGUMENT } from '../access-right/purpose-argument';
import type { DepositRow } from '../deposit/deposit.store';
import { Deposit } from '../deposit/deposit.type';
import { answerWithDeposit, type DepositAnswer, depositPayload } from '../deposit/deposit-payload';
import { importMedium } from './import.service';
import {
  DepositContentPlaceInput,
  DepositMediumImportInput,
  DepositMediumUploadStartInput,
  DepositTransferInput,
} from './material.inputs';
import { DepositMedium, DepositMediumUpload, DepositMediumUploadStartPayload } from './material.type';
import type { MediumEntity } from './medium.entity';
import { uploadState } from './medium.rules';
import { findMediaOf } from './medium.store';
import { placeContent, transferDeposit } from './transfer.service';
import { startUpload } from './upload.service';
import { findUnreceived, type ShownUpload } from './upload.store';

const ImportPayload = depositPayload('DepositMediumImport');
const PlacePayload = depositPayload('DepositContentPlace');
const TransferPayload = depositPayload('DepositTransfer');

@Resolver()
export class MaterialMutations {
  @Mutation(() => DepositMediumUploadStartPayload, {
    description:
      'Asks for leave to upload a medium in pieces. By the owner or holder (E-9, E-14). The medium is received when all its bytes came and have the declared SHA-256.',
  })
  async depositMediumUploadStart(
    @Arg('input', () => DepositMediumUploadStartInput, { description: 'What is to be uploaded.' })
    input: DepositMediumUploadStartInput,
    @Ctx() context: SubgraphContext,
  ): Promise<DepositMediumUploadStartPayload> {
    const started = await startUpload(context, input);
    if (!started.ok) return { upload: null, userErrors: toUserErrors(started.error, context.language) };
    const { ticket, expiresAt } = started.value;
    const upload = { path: ticketPath('PATCH', ticket), expiresAt, sizeBytes: input.sizeBytes };
    return { upload, userErrors: [] };
  }

  @Mutation(() => ImportPayload, {
    description:
      'Takes in a medium that is mounted at the operator’s: an archive, an image or a directory. By the operator (E-9, E-14). A large one is received after the answer: until then it is among `mediumUploads`.',
  })
  async depositMediumImport(
    @Arg('input', () => DepositMediumImportInput, { description: 'What is taken in.' })
    input: DepositMediumImportInput,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<DepositAnswer> {
    return answerWithDeposit(context, info, await importMedium(context, input));
  }

  @Mutation(() => PlacePayload, {
    description:
      'Tells in which section of the repository the material on a medium lies. By the owner or holder (E-2(3), E-5).',
  })
  async depositContentPlace(
    @Arg('input', () => DepositContentPlaceInput, { description: 'What lies where.' })
    input: DepositContentPlaceInput,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<DepositAnswer> {
    return answerWithDeposit(context, info, await placeContent(context, input));
  }

  @Mutation(() => TransferPayload, {
    description:
      'Transfers the material of an object, whose media were received, to the operator. By the owner or holder (E-9).',
  })
  async depositTransfer(
    @Arg('input', () => DepositTransferInput, { description: 'What is transferred.' })
    input: DepositTransferInput,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<DepositAnswer> {
    return answerWithDeposit(context, info, await transferDeposit(context, input));
  }
}

@Resolver(() => Deposit)
export class DepositMediaResolver {
  @FieldResolver(() => [DepositMedium], {
    nullable: true,
    description:
      'Media that were received, by their numbers; null for whoever is neither a party nor the operator (E-2(4)).',
  })
  async media(
    @Root() deposit: DepositRow,
    @Arg('purpose', () => AccessPurpose, PURPOSE_ARGUMENT) purpose: AccessPurpose | null,
    @Ctx() context: SubgraphContext,
  ): Promise<readonly MediumEntity[] | null> {
    const shown = { thing: 'MEDIA', policy: 'deposit.material.read', purpose } as const;
    if (!(await maySeeMaterial(context, deposit, shown))) return null;
    return loaderOf<string, MediumEntity[]>(context, 'media', async (ids) =>
      grouped(ids, await findMediaOf(context.dataSource, ids), ({ depositId }) => depositId),
    ).load(deposit.id);
  }

  @FieldResolver(() => [DepositMediumUpload], {
    nullable: true,
    description:
      'Uploads and imports whose medium was not received, of each number the latest; null for whoever is neither a party nor the operator (E-2(4)).',
  })
  async mediumUploads(
    @Root() deposit: DepositRow,
    @Arg('purpose', () => AccessPurpose, PURPOSE_ARGUMENT) purpose: AccessPurpose | null,
    @Ctx() context: SubgraphContext,
  ): Promise<readonly DepositMediumUpload[] | null> {
    const shown = { thing: 'MEDIA', policy: 'deposit.material.read', purpose } as const;
    if (!(await maySeeMaterial(context, deposit, shown))) return null;
    const { manager } = context.dataSource;
    const uploads = await loaderOf<string, ShownUpload[]>(context, 'mediumUploads', async (ids) =>
      grouped(ids, await findUnreceived(manager, ids), ({ depositId }) => depositId),
    ).load(deposit.id);
    return uploads.map((upload) => ({ ...upload, state: uploadState(upload, context.now) }));
  }
}
