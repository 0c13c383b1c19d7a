import { Field, Int, ObjectType } from 'type-graphql';
import { describedEnum } from '../../shared/graphql/described-enum';

export const VerificationState = describedEnum('VerificationState', 'Standing of a check of a deposit.', {
  QUEUED: 'The check waits for its turn.',
  RUNNING: 'The check runs.',
  PASSED: 'The check ran to its end and found nothing.',
  FINDINGS: 'The check ran to its end and found mismatches or remarks.',
  UNREADABLE: 'The medium could not be read.',
  ABORTED: 'The check was broken off by its limits or a fault; it proves nothing.',
});
export type VerificationState = keyof typeof VerificationState;

export const VerificationLevel = describedEnum(
  'VerificationLevel',
  'How far a check goes; each level holds the ones before it.',
  {
    V0: 'The medium opens and all its bytes can be read.',
    V1: 'The tables of the certificate agree with the files in both directions (E-15).',
    V2: 'Every kind of material is present or declared absent (E-5).',
    V3: 'The named libraries agree with what lies on the medium (E-15).',
  },
);
export type VerificationLevel = keyof typeof VerificationLevel;

export const VerificationVerdict = describedEnum(
  'VerificationVerdict',
  'What a finished check says of the certificate and the medium (E-15, E-16).',
  {
    MATCH: 'The certificate agrees with the medium. There may be remarks: they are no ground of refusal.',
    MISMATCH: 'The certificate does not agree with the medium: ground of E-16(2).',
    MEDIUM_MALFUNCTION: 'The medium cannot be read: ground of E-16(3).',
  },
);
export type VerificationVerdict = keyof typeof VerificationVerdict;

@ObjectType({ description: 'Outcome of a check of a deposit (E-15), without anything that names a file.' })
export class VerificationSummary {
  @Field(() => VerificationState, { description: 'Standing of the check.' })
  state!: VerificationState;

  @Field(() => VerificationLevel, { description: 'How far the check goes.' })
  level!: VerificationLevel;

  @Field({ description: 'Instant at which the check was started.' })
  startedAt!: Date;

  @Field(() => Date, { nullable: true, description: 'Instant at which the check ended; null before it.' })
  finishedAt!: Date | null;

  @Field(() => VerificationVerdict, {
    nullable: true,
    description: 'Verdict of the check; null until it ended, and when it was broken off.',
  })
  verdict!: VerificationVerdict | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'Number of places where certificate and medium disagree; null unless the check ran to its end, and for whoever sees only the verdict (E-15).',
  })
  mismatchCount!: number | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'Number of remarks, none of which is a ground of refusal (E-16); null unless the check ran to its end, and for whoever sees only the verdict (E-15).',
  })
  remarkCount!: number | null;
}
