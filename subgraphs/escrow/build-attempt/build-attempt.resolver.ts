import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql';
import { type Page, PageArgs } from '../../shared/graphql/connection';
import { legalReferenceOf } from '../../shared/graphql/legal-reference';
import type { LegalReference } from '../../shared/graphql/legal-reference.type';
import { nestedPage } from '../../shared/graphql/nested-list';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import { toGlobalId } from '../../shared/kernel/global-id';
import { AccessPurpose } from '../access-right/access-right.model';
import { maySeeMaterial } from '../access-right/material-guard';
import { PURPOSE_ARGUMENT } from '../access-right/purpose-argument';
import type { DepositRow } from '../deposit/deposit.store';
import { Deposit } from '../deposit/deposit.type';
import { answerWithDeposit, type DepositAnswer, depositPayload } from '../deposit/deposit-payload';
import { downloadPayload } from '../ticket/download-ticket.type';
import { downloadAnswer, uploadAnswer } from '../ticket/ticket-answer';
import { uploadPayload } from '../ticket/upload-ticket.type';
import type { BuildAttemptEntity } from './build-attempt.entity';
import { COMPILATION } from './build-attempt.errors';
import {
  BuildAttemptLogDownloadStartInput,
  BuildAttemptLogUploadStartInput,
  BuildAttemptRecordInput,
} from './build-attempt.inputs';
import { recordAttempt } from './build-attempt.service';
import { attemptsOf } from './build-attempt.store';
import { BuildAttempt, BuildAttemptConnection, type BuildLog } from './build-attempt.type';
import { startLogDownload, startLogUpload } from './build-log.service';

const RecordPayload = depositPayload('BuildAttemptRecord');
const UploadPayload = uploadPayload('BuildAttemptLogUploadStart');
const DownloadPayload = downloadPayload('BuildAttemptLogDownloadStart');

@Resolver()
export class BuildAttemptMutations {
  @Mutation(() => RecordPayload, {
    description:
      'Records an attempt to compile what was deposited. By the operator, or the owner or holder (E-2(5)).',
  })
  async buildAttemptRecord(
    @Arg('input', () => BuildAttemptRecordInput, { description: 'The attempt.' })
    input: BuildAttemptRecordInput,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<DepositAnswer> {
    return answerWithDeposit(context, info, await recordAttempt(context, input));
  }

  @Mutation(() => UploadPayload, {
    description: 'Asks for leave to upload the log of an attempt. By the person who recorded it (E-2(5)).',
  })
  async buildAttemptLogUploadStart(
    @Arg('input', () => BuildAttemptLogUploadStartInput, { description: 'What is uploaded.' })
    input: BuildAttemptLogUploadStartInput,
    @Ctx() context: SubgraphContext,
  ): Promise<InstanceType<typeof UploadPayload>> {
    return uploadAnswer(context, await startLogUpload(context, input), input.sizeBytes);
  }

  @Mutation(() => DownloadPayload, {
    description:
      'Asks for leave to download the log of an attempt. By the parties of the deposit and the operator (E-2(4)).',
  })
  async buildAttemptLogDownloadStart(
    @Arg('input', () => BuildAttemptLogDownloadStartInput, { description: 'What is downloaded.' })
    input: BuildAttemptLogDownloadStartInput,
    @Ctx() context: SubgraphContext,
  ): Promise<InstanceType<typeof DownloadPayload>> {
    return downloadAnswer(context, await startLogDownload(context, input));
  }
}

@Resolver(() => Deposit)
export class DepositBuildAttemptsResolver {
  @FieldResolver(() => BuildAttemptConnection, {
    nullable: true,
    description:
      'Attempts to compile what was deposited, latest first; null for whoever is neither a party nor the operator (E-2(4)).',
  })
  async buildAttempts(
    @Root() deposit: DepositRow,
    @Args(() => PageArgs) args: PageArgs,
    @Arg('purpose', () => AccessPurpose, PURPOSE_ARGUMENT) purpose: AccessPurpose | null,
    @Ctx() context: SubgraphContext,
  ): Promise<Page<BuildAttemptEntity> | null> {
    const shown = { thing: 'REPORT', policy: 'deposit.material.read', purpose } as const;
    if (!(await maySeeMaterial(context, deposit, shown))) return null;
    return nestedPage(context, 'build-attempts', attemptsOf(context.dataSource), args, deposit.id);
  }
}

@Resolver(() => BuildAttempt)
export class BuildAttemptResolver {
  @FieldResolver()
  id(@Root() { id }: BuildAttemptEntity): string {
    return toGlobalId('buildAttempt', id);
  }

  @FieldResolver()
  log(@Root() { logName, logSha256, logSize }: BuildAttemptEntity): BuildLog | null {
    if (logName === null || logSha256 === null || logSize === null) return null;
    return { fileName: logName, sha256: logSha256, sizeBytes: logSize };
  }

  @FieldResolver()
  legalBasis(): LegalReference {
    return legalReferenceOf(COMPILATION);
  }
}
