import { Field, Int, ObjectType } from 'type-graphql';
import { describedEnum } from '../../shared/graphql/described-enum';
import { UserErrorCode, UserErrorType } from '../../shared/graphql/user-error.type';

export const MediumSource = describedEnum('MediumSource', 'How the bytes of a medium came.', {
  UPLOAD: 'The owner or holder uploaded them.',
  IMPORT: 'The operator read a medium that was handed over.',
});
export type MediumSource = keyof typeof MediumSource;

@ObjectType({
  description: 'Medium of a deposit that was received and is kept sealed for its owner (E-9, E-14).',
})
export class DepositMedium {
  @Field(() => Int, { description: 'Number of the medium among those of the deposit.' })
  number!: number;

  @Field({ description: 'Label by which the certificate names the medium.' })
  label!: string;

  @Field({ description: 'Name under which it was handed in.' })
  fileName!: string;

  @Field(() => MediumSource, { description: 'How its bytes came.' })
  source!: MediumSource;

  @Field({ description: 'SHA-256 of its bytes, lower-case hex.' })
  sha256!: string;

  @Field({ description: 'Bytes, as a decimal string.' })
  sizeBytes!: string;

  @Field({ description: 'Instant at which it was received.' })
  receivedAt!: Date;
}

export const MediumUploadState = describedEnum('MediumUploadState', 'How far an upload or an import came.', {
  COMING: 'Bytes may come.',
  SEALING: 'All bytes are there; the medium is being sealed and is received when that is done.',
  REFUSED:
    'Nothing of it was kept: its bytes are others than declared or cannot be read, or the medium is no longer taken.',
  EXPIRED: 'Its time is over; nothing of it was kept.',
});
export type MediumUploadState = keyof typeof MediumUploadState;

@ObjectType({
  description:
    'Upload or import whose medium was not received: it is under way, or ended without one (E-9, E-14).',
})
export class DepositMediumUpload {
  @Field(() => Int, { description: 'Number of the medium among those of the deposit.' })
  number!: number;

  @Field({ description: 'Label by which the certificate names the medium.' })
  label!: string;

  @Field({ description: 'Name under which it is handed in.' })
  fileName!: string;

  @Field(() => MediumSource, { description: 'How its bytes come.' })
  source!: MediumSource;

  @Field(() => String, {
    nullable: true,
    description:
      'Declared SHA-256 of its bytes, lower-case hex; null for an import, of which nothing is declared.',
  })
  sha256!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Declared count of its bytes, as a decimal string; null for an import.',
  })
  sizeBytes!: string | null;

  @Field(() => UserErrorCode, {
    nullable: true,
    description: 'Why nothing of it was kept; null when it was not refused, or when that was not noted.',
  })
  refusal!: string | null;

  @Field(() => MediumUploadState, { description: 'How far it came.' })
  state!: MediumUploadState;

  @Field({ description: 'Instant at which it was asked for.' })
  startedAt!: Date;
}

@ObjectType({
  description:
    'Leave to upload one medium by the tus protocol 1.0.0, by the person and for the organization that it was issued to, with the same bearer token. Begin with `POST` or at once with `PATCH`; after a break ask the offset by `HEAD`.',
})
export class ResumableUpload {
  @Field({ description: 'Path of the upload at the address of the graph.' })
  path!: string;

  @Field({ description: 'Instant at which the leave ends; what has come until then is removed.' })
  expiresAt!: Date;

  @Field({ description: 'Bytes that must come, as a decimal string.' })
  sizeBytes!: string;
}

@ObjectType({ description: 'Outcome of the mutation; see `userErrors` when there is no leave.' })
export class DepositMediumUploadStartPayload {
  @Field(() => ResumableUpload, { nullable: true, description: 'Leave to upload; null when there is none.' })
  upload!: ResumableUpload | null;

  @Field(() => [UserErrorType], { description: 'All errors at once; empty on success.' })
  userErrors!: UserErrorType[];
}
