import { InputType } from 'type-graphql';
import { DepositCommandInput } from '../deposit/deposit-payload';

@InputType({ description: 'Acceptance of the material of a deposit (E-9, E-17).' })
export class DepositAcceptInput extends DepositCommandInput {}
