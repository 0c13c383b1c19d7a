import { Field, InputType } from 'type-graphql';
import { DepositCommandInput } from '../deposit/deposit-payload';
import { RefusalGround } from './refusal.model';

@InputType({ description: 'What proves the ground of a refusal.' })
export class RefusalEvidenceInput {
  @Field(() => String, {
    nullable: true,
    description: 'Path of the file on the medium; null where it is about the medium as a whole.',
  })
  path?: string | null;

  @Field({ description: 'What was found.' })
  finding!: string;
}

@InputType({ description: 'Reasoned refusal to accept the material of a deposit (E-16).' })
export class DepositRefuseInput extends DepositCommandInput {
  @Field(() => RefusalGround, { description: 'Ground, one of the three of the act.' })
  ground!: RefusalGround;

  @Field(() => [RefusalEvidenceInput], {
    description: 'What proves the ground, file by file; may be empty only where the register proves it.',
  })
  evidence!: RefusalEvidenceInput[];
}

@InputType({ description: 'Remark on the material of a deposit; no ground of a refusal (E-16).' })
export class DepositRemarkMakeInput extends DepositCommandInput {
  @Field({ description: 'What was noticed.' })
  text!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Path of the file on the medium; null where it is about the deposit as a whole.',
  })
  path?: string | null;
}
