import { Field, ObjectType } from 'type-graphql';
import { LegalReference } from '../../../shared/graphql/legal-reference.type';
import { LocalizedTextType } from '../../../shared/graphql/localized-text.type';
import { DateScalar } from '../../../shared/graphql/scalars';
import { IctServiceType } from '../platform.model';

@ObjectType({ description: 'Service that the operator provides, as its published list tells it (C-30).' })
export class OperatorService {
  @Field({ description: 'Number of the service in the list, for example `1.1`.' })
  code!: string;

  @Field(() => IctServiceType, { description: 'Type of the service (C-25).' })
  type!: IctServiceType;

  @Field(() => LocalizedTextType, { description: 'Name of the service.' })
  name!: LocalizedTextType;

  @Field({ description: 'Number of the act of the operator that lists the service.' })
  actNumber!: string;

  @Field(() => DateScalar, { description: 'Day of that act.' })
  listedOn!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Day from which the service is not listed; null while it is.',
  })
  retiredOn!: string | null;

  @Field(() => LegalReference, { description: 'Clause that defines the type of the service.' })
  legalBasis!: LegalReference;
}
