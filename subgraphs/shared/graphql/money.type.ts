import { Directive, Field, ObjectType } from 'type-graphql';
import { DecimalScalar } from './scalars';

@Directive('@shareable')
@ObjectType({ description: 'Amount of money, exact to its last digit.' })
export class Money {
  @Field(() => DecimalScalar, { description: 'Amount in units of the currency, for example tenge.' })
  amount!: string;

  @Field({ description: 'Currency of the amount, ISO 4217.' })
  currency!: string;
}

/** Tenge, the currency of every budget row. */
export function tenge(amount: string): Money {
  return { amount, currency: 'KZT' };
}
