import { Field, ID, Int, ObjectType } from 'type-graphql';
import { describedEnum } from '../../shared/graphql/described-enum';
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

export const LetterLanguage = describedEnum('LetterLanguage', 'Language in which a letter is delivered.', {
  KK: 'Kazakh.',
  RU: 'Russian.',
});

@ObjectType({
  description:
    'Letter of a refusal as it was delivered, a PDF whose bytes never change; `depositFormPrint` gives it (E-16).',
})
export class RefusalLetter {
  @Field(() => ID, { description: 'Id of the letter.' })
  id!: string;

  @Field(() => LetterLanguage, { description: 'Language of the letter.' })
  language!: string;

  @Field({ description: 'SHA-256 of the file, hexadecimal.' })
  sha256!: string;

  @Field(() => Int, { description: 'Bytes of the file.' })
  sizeBytes!: number;
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

  @Field(() => [RefusalLetter], {
    nullable: true,
    description:
      'Letters that were delivered, one in each language of the act; null for whoever is neither a party nor the operator.',
  })
  letters!: RefusalLetter[] | null;
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
