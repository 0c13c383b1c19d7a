import { describedEnum } from '../../shared/graphql/described-enum';

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
