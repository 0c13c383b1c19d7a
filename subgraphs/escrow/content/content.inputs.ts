import { Field, InputType } from 'type-graphql';
import { ContentSection } from '../deposit/deposit.model';
import { DepositCommandInput } from '../deposit/deposit-payload';

@InputType({ description: 'Declaration that there is no material of a kind (E-5).' })
export class DepositContentDeclareInput extends DepositCommandInput {
  @Field(() => ContentSection, { description: 'Kind of the material that is absent.' })
  section!: ContentSection;

  @Field({ description: 'Why there is none, for example that the software keeps no database.' })
  reason!: string;
}

@InputType({ description: 'Description of the compilation (E-5(1)).' })
export class DepositBuildDescribeInput extends DepositCommandInput {
  @Field({ description: 'Development environment.' })
  environment!: string;

  @Field({ description: 'Version of the development environment.' })
  version!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Special settings of the environment that the compilation needs; null when there are none.',
  })
  specialSettings?: string | null;
}
