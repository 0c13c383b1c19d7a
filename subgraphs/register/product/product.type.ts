import { Field, ID, ObjectType } from 'type-graphql';
import { describedEnum } from '../../shared/graphql/described-enum';
import { LocalizedTextType } from '../../shared/graphql/localized-text.type';
import { NodeType } from '../../shared/graphql/node';

export const ProductKind = describedEnum('ProductKind', 'Kind of a product of the register (C-20).', {
  SOFTWARE: 'Software.',
  ELECTRONIC_PRODUCT: 'Product of the electronic industry.',
});
export type ProductKind = keyof typeof ProductKind;

export const RightBasis = describedEnum('RightBasis', 'Right by which the holder offers a product.', {
  EXCLUSIVE_RIGHT: 'The holder has the exclusive right to the product.',
  LICENCE_TRANSFER: 'The holder was given the right to use the product in Kazakhstan.',
});
export type RightBasis = keyof typeof RightBasis;

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
