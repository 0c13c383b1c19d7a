import { Field, ObjectType } from 'type-graphql';
import { LegalReference } from '../../shared/graphql/legal-reference.type';
import { RefusalGround } from './refusal.model';

@ObjectType('RefusalEvidence', { description: 'What proves the ground of a refusal.' })
export class RefusalEvidenceType {
  @Field(() => String, {
    nullable: true,
    description: 'Path of the file on the medium; null where it is about the medium as a whole.',
  })
  path!: string | null;

  @Field({ description: 'What was found.' })
  finding!: string;
}

@ObjectType({ description: 'Reasoned refusal to accept the material of a deposit (E-16).' })
export class DepositRefusal {
  @Field(() => RefusalGround, { description: 'Ground of the refusal.' })
  ground!: RefusalGround;

  @Field(() => LegalReference, { description: 'Clause that names the ground.' })
  legalBasis!: LegalReference;

  @Field({ description: 'Instant of the refusal.' })
  refusedAt!: Date;

  @Field(() => [RefusalEvidenceType], {
    nullable: true,
    description:
      'What proves the ground, file by file; null for whoever is neither a party nor the operator.',
  })
  evidence!: RefusalEvidenceType[] | null;
}

@ObjectType({ description: 'What the operator noticed on a deposit and may not refuse for (E-16).' })
export class DepositRemark {
  @Field({ description: 'What was noticed.' })
  text!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Path of the file on the medium; null where it is about the deposit as a whole.',
  })
  path!: string | null;

  @Field({ description: 'Instant of the remark.' })
  madeAt!: Date;
}
