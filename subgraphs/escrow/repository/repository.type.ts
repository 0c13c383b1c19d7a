import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { connectionOf } from '../../shared/graphql/connection';
import { describedEnum } from '../../shared/graphql/described-enum';
import { LegalReference } from '../../shared/graphql/legal-reference.type';
import { NodeType } from '../../shared/graphql/node';
import { DateScalar } from '../../shared/graphql/scalars';
import { ContentSection, DepositPath } from '../deposit/deposit.model';
import { InformatizationObject, Organization, RegisterEntry } from '../links/links.type';

export const EscrowRepositoryState = describedEnum('EscrowRepositoryState', 'Standing of a repository.', {
  READY: 'The repository was generated and holds nothing yet (E-8).',
  ACTIVE: 'The repository holds deposits and takes new ones (E-9).',
  FROZEN: 'Access to the repository is stopped until a question about its material is settled.',
  HANDED_OVER: 'Everything was transferred back; the repository takes no more (E-11).',
});
export type EscrowRepositoryState = keyof typeof EscrowRepositoryState;

@Directive('@key(fields: "id")')
@ObjectType({
  implements: NodeType,
  description:
    'Object storage for the deposits of one object or one entry of the register, structured by type of information (E-2(3)).',
})
export class EscrowRepository {
  @Field(() => ID, { description: 'Opaque id of the repository.' })
  id!: string;

  @Field({ description: 'Number of the repository.' })
  number!: string;

  @Field(() => DepositPath, { description: 'Procedure by which the software is deposited (E-3).' })
  path!: DepositPath;

  @Field(() => EscrowRepositoryState, { description: 'Standing of the repository.' })
  state!: EscrowRepositoryState;

  @Field(() => InformatizationObject, {
    nullable: true,
    description:
      'Object whose software is stored; null on the other path, or when the caller may not see it.',
  })
  object!: InformatizationObject | null;

  @Field(() => RegisterEntry, {
    nullable: true,
    description:
      'Entry of the register whose software is stored; null on the other path, or when the caller may not see it.',
  })
  registerEntry!: RegisterEntry | null;

  @Field(() => Organization, {
    nullable: true,
    description: 'Owner of the software; null when it cannot be read.',
  })
  owner!: Organization | null;

  @Field(() => Organization, {
    nullable: true,
    description: 'Holder of the software; null when none is recorded.',
  })
  holder!: Organization | null;

  @Field(() => DateScalar, { description: 'Day on which the operator generated the repository (E-8).' })
  createdOn!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Day on which everything was transferred back (E-11); null before it.',
  })
  handedOverOn!: string | null;

  @Field(() => [ContentSection], {
    description: 'Sections of the repository in the order of E-5; the same for each (E-2(3)).',
  })
  sections!: ContentSection[];

  @Field({ description: 'Whether the repository was made for the sample data.' })
  isSynthetic!: boolean;

  @Field(() => LegalReference, { description: 'Clause on which the repository rests on its path.' })
  legalBasis!: LegalReference;
}

export const EscrowRepositoryConnection = connectionOf(EscrowRepository, 'EscrowRepository');
