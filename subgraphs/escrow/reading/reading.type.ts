import { Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../shared/graphql/connection';
import { describedEnum } from '../../shared/graphql/described-enum';
import { VerificationLevel, VerificationState, VerificationVerdict } from '../verification/verification.type';

export const MediaReadingKind = describedEnum('MediaReadingKind', 'For what media are read.', {
  VERIFICATION: 'Check by the operator (E-5, E-15).',
  DRY_RUN: 'The same check for the depositor alone: it changes no state and tells nobody.',
  CERTIFICATE: 'Tables of the certificate made from the media (Annex 3).',
});

export const FindingSeverity = describedEnum('FindingSeverity', 'What a finding may lead to.', {
  MALFUNCTION: 'The medium does not give its bytes: may support the ground of E-16(3).',
  MISMATCH: 'Certificate and medium disagree: may support the ground of E-16(2).',
  INCOMPLETE: 'A kind of material is neither there nor declared absent: no acceptance before it is (E-5).',
  REMARK: 'No ground of refusal.',
});

@ObjectType({ description: 'One thing that a check found.' })
export class VerificationFinding {
  @Field({ description: 'Stays the same as long as the same thing is found at the same place.' })
  findingId!: string;

  @Field({ description: 'What was found, for example `MISSING` or `SIZE`.' })
  code!: string;

  @Field(() => FindingSeverity, { description: 'What it may lead to.' })
  severity!: string;

  @Field({
    description: 'Path on the medium, or the one that the certificate names; empty for the whole medium.',
  })
  path!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'Number of the medium; null when no one of them is meant.',
  })
  medium!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Table of the certificate, 1 sources or 2 libraries; null when it is about neither.',
  })
  tableNumber!: number | null;

  @Field(() => Int, { nullable: true, description: 'Item № in the table; null when it is about no line.' })
  row!: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'What the certificate says; null when it says nothing.',
  })
  expected!: string | null;

  @Field(() => String, { nullable: true, description: 'What the medium says; null when it says nothing.' })
  actual!: string | null;
}

export const VerificationFindingConnection = connectionOf(VerificationFinding, 'VerificationFinding');

@ObjectType({
  description:
    'Reading of the media of a deposit from end to end, with what was found. For the parties and the operator (E-15).',
})
export class MediaReading {
  @Field(() => ID, { description: 'Id of the reading.' })
  id!: string;

  @Field(() => MediaReadingKind, { description: 'For what the media are read.' })
  kind!: string;

  @Field(() => VerificationState, { description: 'Standing of the reading.' })
  state!: string;

  @Field(() => VerificationLevel, { description: 'How far a check goes.' })
  level!: string;

  @Field(() => VerificationVerdict, {
    nullable: true,
    description: 'Verdict of a check; null until it ended.',
  })
  verdict!: VerificationVerdict | null;

  @Field({ description: 'Instant at which it was asked for.' })
  startedAt!: Date;

  @Field(() => Date, { nullable: true, description: 'Instant at which it ended; null before it.' })
  finishedAt!: Date | null;

  @Field(() => Int, { description: 'Entries of the media that were read so far.' })
  entriesRead!: number;

  @Field(() => Int, { description: 'Places where certificate and media disagree.' })
  mismatchCount!: number;

  @Field(() => Int, { description: 'Kinds of material that are neither there nor declared absent.' })
  incompleteCount!: number;

  @Field(() => Int, { description: 'Remarks, none of which is a ground of refusal.' })
  remarkCount!: number;

  @Field(() => String, {
    nullable: true,
    description: 'SHA-256 of the report; the same for the same media and certificate. Null until it ended.',
  })
  reportSha256!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Ed25519 signature of the operator’s system over the report, base64url; null until it ended.',
  })
  signature!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Public key of the signature, DER in base64; null until it ended.',
  })
  signerKey!: string | null;
}

export const MediaReadingConnection = connectionOf(MediaReading, 'MediaReading');
