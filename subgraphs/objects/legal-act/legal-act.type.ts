import { Field, ObjectType } from 'type-graphql';
import { connectionOf } from '../../shared/graphql/connection';
import { describedEnum } from '../../shared/graphql/described-enum';
import { ActStatus, ClauseStatus } from '../../shared/graphql/legal-reference.type';
import { LocalizedTextType } from '../../shared/graphql/localized-text.type';
import { DateScalar } from '../../shared/graphql/scalars';

export const AuthenticLanguage = describedEnum(
  'AuthenticLanguage',
  'Language in which the text of an act is authentic.',
  {
    KK: 'Kazakh.',
    RU: 'Russian.',
    EN: 'English.',
  },
);
export type AuthenticLanguage = keyof typeof AuthenticLanguage;

@ObjectType({ description: 'Wording of an act that governs the facts of its days.' })
export class RuleSet {
  @Field({ description: 'Neutral id of the wording, for example `KZ-129-2016@2023-01-01`.' })
  id!: string;

  @Field(() => DateScalar, { description: 'First day of the wording.' })
  validFrom!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'First day on which the wording no longer holds; null while it holds.',
  })
  validTo!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Number of the amending order; null for the first wording.',
  })
  amendedBy!: string | null;

  @Field({ description: 'Whether the text of the wording is loaded; an unloaded one gives no verdicts.' })
  isTextLoaded!: boolean;

  @Field({ description: 'Whether the first day was computed from «ten days after publication».' })
  isDateInferred!: boolean;

  @Field(() => LocalizedTextType, {
    nullable: true,
    description: 'How the first day was computed; null when read in the act.',
  })
  dateBasis!: LocalizedTextType | null;
}

@ObjectType({
  description: 'Clause of an act, told in our own words; the official text is where the act was published.',
})
export class LegalClause {
  @Field({ description: 'Neutral id of the act.' })
  actId!: string;

  @Field({ description: 'Number of the clause, for example `9(2)` or `A3.t1.4`.' })
  number!: string;

  @Field(() => LocalizedTextType, { description: 'What the clause demands.' })
  statement!: LocalizedTextType;

  @Field(() => ClauseStatus, { description: 'Standing of the clause within its act.' })
  status!: ClauseStatus;

  @Field(() => DateScalar, { description: 'First day of the wording told by the statement.' })
  validFrom!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'First day on which the clause no longer holds; null while it holds.',
  })
  validTo!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Number of the order that gave the present wording; null when never changed.',
  })
  amendedBy!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Act or clause that replaced this one; null when none did.',
  })
  replacedBy!: string | null;

  @Field(() => [String], { description: 'Ids of the acts that the clause refers to.' })
  cites!: string[];
}

export const LegalClauseConnection = connectionOf(LegalClause, 'LegalClause');

@ObjectType({ description: 'Normative legal act that rules the registers, or that they lean on.' })
export class LegalAct {
  @Field({ description: 'Neutral id of the act, for example `KZ-129-2016`.' })
  id!: string;

  @Field({ description: 'Number of the act as printed, for example `146/НҚ`.' })
  number!: string;

  @Field(() => LocalizedTextType, { description: 'Title of the act.' })
  title!: LocalizedTextType;

  @Field(() => DateScalar, { description: 'Day on which the act was adopted.' })
  adoptedOn!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Number in the state register of legal acts; null when not established.',
  })
  registrationNumber!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Day of the state registration; null when not established.',
  })
  registeredOn!: string | null;

  @Field(() => ActStatus, { description: 'Standing of the act.' })
  status!: ActStatus;

  @Field(() => [AuthenticLanguage], { description: 'Languages in which the text is authentic.' })
  authenticLanguages!: AuthenticLanguage[];

  @Field(() => LocalizedTextType, {
    nullable: true,
    description: 'Law on which the act rests; null when not established.',
  })
  basis!: LocalizedTextType | null;

  @Field(() => String, {
    nullable: true,
    description: 'Reference of the official publication; null when not established.',
  })
  publication!: string | null;

  @Field(() => [String], { description: 'Ids of the acts that this one replaced.' })
  supersedes!: string[];

  @Field(() => String, {
    nullable: true,
    description: 'Id of the act that replaced this one; null when none did.',
  })
  supersededBy!: string | null;

  @Field(() => [LocalizedTextType], { description: 'Known defects of the text, told and not repaired.' })
  remarks!: LocalizedTextType[];

  @Field(() => [RuleSet], { description: 'Wordings of the act by date, oldest first.' })
  ruleSets!: RuleSet[];
}
