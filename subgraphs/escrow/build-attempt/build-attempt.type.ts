import { Field, ID, ObjectType } from 'type-graphql';
import { connectionOf } from '../../shared/graphql/connection';
import { LegalReference } from '../../shared/graphql/legal-reference.type';
import { BuildOutcome, BuildParty } from './build-attempt.model';

@ObjectType({ description: 'Log that the compiler left, kept sealed for the owner of the deposit.' })
export class BuildLog {
  @Field({ description: 'Name of the file.' })
  fileName!: string;

  @Field({ description: 'SHA-256 of its bytes, lower-case hex.' })
  sha256!: string;

  @Field({ description: 'Bytes, as a decimal string.' })
  sizeBytes!: string;
}

@ObjectType({
  description:
    'Attempt to compile what was deposited: who, when, where and how it ended (E-2(5)). No ground of a refusal follows from it.',
})
export class BuildAttempt {
  @Field(() => ID, { description: 'Opaque id of the attempt.' })
  id!: string;

  @Field(() => BuildParty, { description: 'Side that compiled.' })
  party!: BuildParty;

  @Field({ description: 'Person who compiled.' })
  builder!: string;

  @Field({ description: 'Environment in which it was compiled.' })
  environment!: string;

  @Field({ description: 'Version of the environment.' })
  version!: string;

  @Field({ description: 'Instant at which the compilation began.' })
  startedAt!: Date;

  @Field({ description: 'Instant at which it ended.' })
  finishedAt!: Date;

  @Field(() => BuildOutcome, { description: 'How it ended.' })
  outcome!: BuildOutcome;

  @Field({ description: 'Instant at which it was recorded.' })
  recordedAt!: Date;

  @Field(() => BuildLog, { nullable: true, description: 'Log of the compiler; null until it came.' })
  log!: BuildLog | null;

  @Field(() => LegalReference, { description: 'Clause that says what compilation is.' })
  legalBasis!: LegalReference;
}

export const BuildAttemptConnection = connectionOf(BuildAttempt, 'BuildAttempt');
