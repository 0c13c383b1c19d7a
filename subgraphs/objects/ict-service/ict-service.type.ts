import { Field, Int, ObjectType } from 'type-graphql';
import { LegalReference } from '../../shared/graphql/legal-reference.type';
import { Money } from '../../shared/graphql/money.type';
import { DateScalar } from '../../shared/graphql/scalars';
import { Organization } from '../organization/organization.type';

@ObjectType({ description: 'Priority of the service model: followed, or explained (C-27).' })
export class ServiceModelPriority {
  @Field({ description: 'Whether the object is automated by buying services.' })
  isFollowed!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Why it is not followed, as last explained; null when not explained.',
  })
  explanation!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Day of the explanation; null without one.' })
  explainedOn!: string | null;

  @Field(() => LegalReference, { description: 'Clause that demands the priority.' })
  legalBasis!: LegalReference;
}

@ObjectType({ description: 'Exclusive rights to an object made within a service; derived (C-35).' })
export class ServiceExclusiveRights {
  @Field(() => Organization, {
    nullable: true,
    description:
      'Supplier of the service, who keeps the rights; null when none is recorded or it cannot be read.',
  })
  holder!: Organization | null;

  @Field({ description: 'Whether the rights pass to the customer: never (C-35).' })
  isTransferable!: boolean;

  @Field(() => LegalReference, { description: 'Clause that says so.' })
  legalBasis!: LegalReference;
}

@ObjectType({ description: 'How far an owner moves to the service model in a year (C-27).' })
export class ServiceModelShare {
  @Field(() => Int, { description: 'Budget year.' })
  year!: number;

  @Field(() => Money, { description: 'Planned cost of all objects of the owner in the year.' })
  planned!: Money;

  @Field(() => Money, { description: 'The part of it that buys services.' })
  plannedServices!: Money;

  @Field(() => Int, {
    nullable: true,
    description: 'Services in the planned cost, whole percent, rounded down; null when nothing is planned.',
  })
  share!: number | null;

  @Field(() => Int, { description: 'Objects of the owner recorded in the year.' })
  newObjects!: number;

  @Field(() => Int, { description: 'Those of them that follow the service model.' })
  newByServiceModel!: number;

  @Field(() => Int, { description: 'Those that do not and explain it; the rest explains nothing.' })
  newExplained!: number;

  @Field(() => LegalReference, { description: 'Clause that demands the priority.' })
  legalBasis!: LegalReference;
}
