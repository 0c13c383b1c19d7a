import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Organization } from '../links/links.type';
import { RepositoryAccessPurpose, RepositoryAccessState } from './repository-access.model';

@ObjectType({
  description:
    'Request of an owner or holder for access to what is theirs (E-10). For the parties and the operator.',
})
export class RepositoryAccessRequest {
  @Field(() => ID, { description: 'Id of the request.' })
  id!: string;

  @Field(() => RepositoryAccessPurpose, { description: 'For what.' })
  purpose!: RepositoryAccessPurpose;

  @Field({ description: 'Why it is needed.' })
  reason!: string;

  @Field(() => [Int], { nullable: true, description: 'Numbers of the media asked for; null for all.' })
  mediumNumbers!: number[] | null;

  @Field({
    description: 'Who asked, as the issuer of their token names them; access is given to nobody else.',
  })
  person!: string;

  @Field(() => Organization, {
    nullable: true,
    description: 'Owner or holder that the person acts for; null when it cannot be read.',
  })
  organization!: Organization | null;

  @Field({ description: 'Instant of the request.' })
  requestedAt!: Date;

  @Field(() => RepositoryAccessState, { description: 'What became of it.' })
  state!: RepositoryAccessState;

  @Field(() => Date, { nullable: true, description: 'Instant of the decision; null before it.' })
  decidedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Why it was declined; null unless it was.' })
  declineReason!: string | null;

  @Field(() => Date, { nullable: true, description: 'From when access is given; null unless it is.' })
  from!: Date | null;

  @Field(() => Date, { nullable: true, description: 'Until when access is given; null unless it is.' })
  to!: Date | null;
}
