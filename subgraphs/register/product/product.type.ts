import { Field, ID, ObjectType } from 'type-graphql';
import { LocalizedTextType } from '../../shared/graphql/localized-text.type';
import { NodeType } from '../../shared/graphql/node';
import { ProductKind, RightBasis } from './product.model';

@ObjectType({
  implements: NodeType,
  description: 'Software or product of the electronic industry of the register (C-20).',
})
export class SoftwareProduct {
  @Field(() => ID, { description: 'Opaque id of the product.' })
  id!: string;

  @Field(() => ProductKind, { description: 'Kind of the product.' })
  kind!: ProductKind;

  @Field(() => LocalizedTextType, { description: 'Name of the product.' })
  name!: LocalizedTextType;

  @Field({ description: 'Version of the product as the register names it.' })
  version!: string;

  @Field(() => LocalizedTextType, { description: 'Purpose and field of use of the product.' })
  purpose!: LocalizedTextType;

  @Field(() => LocalizedTextType, {
    nullable: true,
    description: 'Functions of the product, by which analogues are found (C-14(3)); null when not recorded.',
  })
  functions!: LocalizedTextType | null;

  @Field(() => String, {
    nullable: true,
    description: 'Name of the developer of the product; null when not recorded.',
  })
  developerName!: string | null;

  @Field(() => RightBasis, { description: 'Right by which the holder offers the product.' })
  rightBasis!: RightBasis;
}
