import { Directive, Field, ObjectType } from 'type-graphql';
import { describedEnum } from './described-enum';
import { LocalizedTextType } from './localized-text.type';
import { DateScalar } from './scalars';

export const ActStatus = describedEnum('ActStatus', 'Standing of a legal act.', {
  IN_FORCE: 'The act is applied to facts of today.',
  INVALIDATED: 'The act was repealed; it governs facts dated before its end.',
});
export type ActStatus = keyof typeof ActStatus;

export const ClauseStatus = describedEnum('ClauseStatus', 'Standing of a clause within its act.', {
  IN_FORCE: 'The clause is part of the current wording of its act.',
  REPEALED: 'The clause was taken out of its act; it is kept for facts of its time.',
});
export type ClauseStatus = keyof typeof ClauseStatus;

@Directive('@shareable')
@ObjectType({ description: 'Clause of a legal act on which an answer rests.' })
export class LegalReference {
  @Field({ description: 'Neutral id of the act, for example `KZ-146-2019`.' })
  actId!: string;

  @Field({ description: 'Number of the act as printed, for example `146/НҚ`.' })
  actNumber!: string;

  @Field(() => ActStatus, { description: 'Standing of the act.' })
  actStatus!: ActStatus;

  @Field({ description: 'Number of the clause within the act, for example `9(2)`.' })
  clause!: string;

  @Field(() => ClauseStatus, { description: 'Standing of the clause within its act.' })
  clauseStatus!: ClauseStatus;

  @Field(() => LocalizedTextType, {
    description: 'What the clause demands, in our own words; the official text is at `publication`.',
  })
  statement!: LocalizedTextType;

  @Field(() => DateScalar, { description: 'First day of the wording told by the statement.' })
  validFrom!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'First day on which the clause no longer holds; null while it holds.',
  })
  validTo!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Act or clause that replaced this one; null when none did.',
  })
  replacedBy!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Reference of the official publication of the act; null when not established.',
  })
  publication!: string | null;
}
