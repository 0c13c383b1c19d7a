import { Field, ObjectType } from 'type-graphql';

@ObjectType({ description: 'How the software of a deposit is compiled (E-5(1)).' })
export class BuildDescription {
  @Field({ description: 'Development environment.' })
  environment!: string;

  @Field({ description: 'Version of the development environment.' })
  version!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Special settings that the compilation needs; null when there are none.',
  })
  specialSettings!: string | null;
}
