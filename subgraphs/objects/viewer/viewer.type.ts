import { Field, ObjectType } from 'type-graphql';
import { describedEnum } from '../../shared/graphql/described-enum';
import { LocalizedTextType } from '../../shared/graphql/localized-text.type';
import { Organization } from '../organization/organization.type';

export const ViewerKind = describedEnum('ViewerKind', 'Kind of a caller.', {
  ANONYMOUS: 'Nobody signed in; only published law is open.',
  PERSON: 'A person signed in.',
  CLIENT: 'An information system that acts for itself.',
});
export type ViewerKind = keyof typeof ViewerKind;

export const Reach = describedEnum('Reach', 'For which things a permission holds.', {
  ALL: 'For every thing of the kind.',
  RELATED: 'Only for things to which the organization of the caller is related.',
  NONE: 'For none.',
});
export type Reach = keyof typeof Reach;

@ObjectType({ description: 'Role of a caller, as the token of the issuer states it.' })
export class ViewerRole {
  @Field({ description: 'Name of the role, for example `OPERATOR`.' })
  name!: string;

  @Field(() => LocalizedTextType, { description: 'Title of the role.' })
  title!: LocalizedTextType;

  @Field(() => LocalizedTextType, { description: 'What the role is for.' })
  description!: LocalizedTextType;
}

@ObjectType({ description: 'Permission of a caller under one policy.' })
export class ViewerPermission {
  @Field({ description: 'Name of the policy, for example `object.read`.' })
  policy!: string;

  @Field(() => Reach, { description: 'For which things the permission holds.' })
  reach!: Reach;

  @Field(() => String, {
    nullable: true,
    description: 'Clause that the policy carries out; null for arrangements of the graph.',
  })
  clause!: string | null;
}

@ObjectType({ description: 'Who the caller is and what the caller may read.' })
export class Viewer {
  @Field(() => ViewerKind, { description: 'Kind of the caller.' })
  kind!: ViewerKind;

  @Field(() => String, {
    nullable: true,
    description: 'Id that the issuer gave to the caller; null when nobody signed in.',
  })
  subject!: string | null;

  @Field(() => Organization, {
    nullable: true,
    description: 'Organization that the caller acts for; null when none.',
  })
  organization!: Organization | null;

  @Field(() => [ViewerRole], {
    description: 'Roles of the caller; owners and holders have theirs through their objects.',
  })
  roles!: ViewerRole[];

  @Field(() => [String], { description: 'Scopes of the token.' })
  scopes!: string[];

  @Field(() => Date, {
    nullable: true,
    description: 'Instant at which the token ends; null when nobody signed in.',
  })
  tokenExpiresAt!: Date | null;

  @Field(() => [ViewerPermission], { description: 'What the caller may read, policy by policy.' })
  permissions!: ViewerPermission[];
}
