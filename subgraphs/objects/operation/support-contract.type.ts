import { Field, ID, ObjectType } from 'type-graphql';
import { LegalReference } from '../../shared/graphql/legal-reference.type';
import { LocalizedTextType } from '../../shared/graphql/localized-text.type';
import { DateScalar } from '../../shared/graphql/scalars';
import { Organization } from '../organization/organization.type';
import { SupportActivity, SupportSubject } from './operation.model';

@ObjectType({ description: 'Contract on the support of an object, or on the operation of a service.' })
export class SupportContract {
  @Field(() => ID, { description: 'Opaque id of the contract.' })
  id!: string;

  @Field(() => SupportSubject, { description: 'What the contract is about.' })
  subject!: SupportSubject;

  @Field({ description: 'Number of the contract.' })
  number!: string;

  @Field(() => Organization, {
    nullable: true,
    description: 'Organization that does the work; null when it cannot be read.',
  })
  contractor!: Organization | null;

  @Field(() => [SupportActivity], { description: 'Work under the contract.' })
  activities!: SupportActivity[];

  @Field(() => DateScalar, { description: 'First day of the contract.' })
  startsOn!: string;

  @Field(() => DateScalar, { description: 'Last day of the contract.' })
  endsOn!: string;

  @Field({ description: 'Whether the contract runs today.' })
  isRunning!: boolean;

  @Field(() => LegalReference, { description: 'Clause that the contract carries out.' })
  legalBasis!: LegalReference;
}

@ObjectType({ description: 'One of the four duties of operating a service (C-36).' })
export class ServiceDuty {
  @Field(() => SupportActivity, { description: 'Duty itself.' })
  activity!: SupportActivity;

  @Field(() => LocalizedTextType, { description: 'Name of the duty.' })
  title!: LocalizedTextType;

  @Field({ description: 'Whether a contract that runs today covers the duty.' })
  isCovered!: boolean;

  @Field(() => ID, { nullable: true, description: 'Id of the contract that covers it; null when none does.' })
  supportContractId!: string | null;

  @Field(() => LegalReference, { description: 'Clause that lays the duty down.' })
  legalBasis!: LegalReference;
}
