import { Field, ID, InputType } from 'type-graphql';
import { ObjectCommandInput } from '../../../shared/graphql/command-input';
import { DateScalar } from '../../../shared/graphql/scalars';
import { HostingKind } from '../../object/object.model';
import { PlacementService } from '../platform.model';

@InputType({ description: 'Application for placing an object (C-13).' })
export class PlacementRequestInput extends ObjectCommandInput {
  @Field(() => PlacementService, { description: 'Service that is asked for.' })
  service!: PlacementService;
}

@InputType({ description: 'Provision of the service of placement by the operator (C-13).' })
export class PlacementProvideInput extends ObjectCommandInput {
  @Field(() => ID, { description: 'Id of the application.' })
  placementRequestId!: string;

  @Field(() => DateScalar, { description: 'Day on which the service was given; not in the future.' })
  providedOn!: string;
}

@InputType({ description: 'Confirmation that an object cannot be placed within e-government (C-13).' })
export class PlacementImpossibilityConfirmInput extends ObjectCommandInput {
  @Field({ description: 'Why neither the platform nor the infrastructure can take the object.' })
  reason!: string;

  @Field(() => DateScalar, { description: 'Day of the confirmation; not in the future.' })
  confirmedOn!: string;
}

@InputType({ description: 'Placement of an object (C-13).' })
export class PlacementRecordInput extends ObjectCommandInput {
  @Field(() => HostingKind, { description: 'Where the object stands.' })
  hosting!: HostingKind;

  @Field(() => ID, {
    nullable: true,
    description: 'Organization that provides the infrastructure; exactly when the object stands outside.',
  })
  providerId?: string | null;

  @Field(() => DateScalar, { description: 'Day from which the object stands there; not in the future.' })
  placedOn!: string;
}
