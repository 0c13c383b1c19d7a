import { Field, ID, ObjectType } from 'type-graphql';
import { LocalizedTextType } from '../../../shared/graphql/localized-text.type';
import { NodeType } from '../../../shared/graphql/node';
import { DateScalar } from '../../../shared/graphql/scalars';
import { PlatformEnvironmentKind } from '../platform.model';

@ObjectType({ description: 'Environment that the platform contains (C-12-1).' })
export class PlatformEnvironment {
  @Field(() => PlatformEnvironmentKind, { description: 'Which environment.' })
  kind!: PlatformEnvironmentKind;

  @Field({ description: 'Whether the environment works.' })
  isHealthy!: boolean;

  @Field(() => DateScalar, { description: 'Day on which this was checked.' })
  checkedOn!: string;
}

@ObjectType({
  implements: NodeType,
  description: 'Information and communication platform of e-government (C-3(14), C-12-1).',
})
export class Platform {
  @Field(() => ID, { description: 'Opaque id of the platform.' })
  id!: string;

  @Field(() => LocalizedTextType, { description: 'Name of the platform.' })
  name!: LocalizedTextType;

  @Field({ description: 'Document of the architecture of e-government that the platform follows.' })
  governingArchitecture!: string;

  @Field({ description: 'Whether the platform is marked as operating.' })
  isOperating!: boolean;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Day since which it operates; null before it does.',
  })
  operatingSince!: string | null;

  @Field(() => [PlatformEnvironment], { description: 'Environments that the platform contains.' })
  environments!: PlatformEnvironment[];

  @Field(() => [PlatformEnvironmentKind], { description: 'Environments that it must contain and does not.' })
  missingEnvironments!: PlatformEnvironmentKind[];
}
