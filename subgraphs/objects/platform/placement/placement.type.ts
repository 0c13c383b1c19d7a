import { Field, ID, ObjectType } from 'type-graphql';
import { Deadline } from '../../../shared/graphql/deadline.type';
import { NodeType } from '../../../shared/graphql/node';
import { DateScalar } from '../../../shared/graphql/scalars';
import { HostingKind } from '../../object/object.model';
import { PlacementService } from '../platform.model';

@ObjectType({ implements: NodeType, description: 'Application for placing an object (C-13).' })
export class PlacementRequest {
  @Field(() => ID, { description: 'Opaque id of the application.' })
  id!: string;

  @Field(() => PlacementService, { description: 'Service that was asked for.' })
  service!: PlacementService;

  @Field(() => DateScalar, { description: 'Day on which the application was received.' })
  receivedOn!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Day on which the service was given; null before it.',
  })
  providedOn!: string | null;

  @Field(() => Deadline, { description: 'Term of the operator to give the service.' })
  deadline!: Deadline;
}

@ObjectType({
  description: 'Confirmation of the operator that an object cannot be placed within e-government (C-13).',
})
export class PlacementImpossibility {
  @Field({ description: 'Why neither the platform nor the infrastructure can take the object.' })
  reason!: string;

  @Field(() => DateScalar, { description: 'Day of the confirmation.' })
  confirmedOn!: string;
}

@ObjectType({ description: 'Where an object stands from a day on (C-13).' })
export class Placement {
  @Field(() => HostingKind, { description: 'Where the object stands.' })
  hosting!: HostingKind;

  @Field(() => DateScalar, { description: 'Day from which the object stands there.' })
  placedOn!: string;
}
