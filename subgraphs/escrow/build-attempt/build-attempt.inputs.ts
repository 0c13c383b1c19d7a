import { Field, ID, InputType, Int } from 'type-graphql';
import { DepositCommandInput } from '../deposit/deposit-payload';
import { BuildOutcome } from './build-attempt.model';

@InputType({ description: 'Attempt to compile what was deposited (E-2(5)).' })
export class BuildAttemptRecordInput extends DepositCommandInput {
  @Field({ description: 'Person who compiled.' })
  builder!: string;

  @Field({ description: 'Environment in which it was compiled.' })
  environment!: string;

  @Field({ description: 'Version of the environment.' })
  version!: string;

  @Field({ description: 'Instant at which the compilation began.' })
  startedAt!: Date;

  @Field({ description: 'Instant at which it ended; not in the future.' })
  finishedAt!: Date;

  @Field(() => BuildOutcome, { description: 'How it ended.' })
  outcome!: BuildOutcome;
}

@InputType({ description: 'Log of an attempt to compile that is to be uploaded.' })
export class BuildAttemptLogUploadStartInput {
  @Field(() => ID, { description: 'Id of the attempt.' })
  buildAttemptId!: string;

  @Field({ description: 'Name of the file without a folder.' })
  fileName!: string;

  @Field({ description: 'SHA-256 of the bytes, lower-case hex; other bytes are not kept.' })
  sha256!: string;

  @Field(() => Int, { description: 'Bytes of the log, 64 MiB at most.' })
  sizeBytes!: number;
}

@InputType({ description: 'Log of an attempt to compile that is to be downloaded.' })
export class BuildAttemptLogDownloadStartInput {
  @Field(() => ID, { description: 'Id of the attempt.' })
  buildAttemptId!: string;
}
