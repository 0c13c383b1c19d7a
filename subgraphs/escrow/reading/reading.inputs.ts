import { InputType } from 'type-graphql';
import { DepositCommandInput } from '../deposit/deposit-payload';

@InputType({ description: 'Deposit whose material is to be checked (E-15).' })
export class DepositVerificationStartInput extends DepositCommandInput {}

@InputType({ description: 'Deposit whose material is to be tried before it is checked.' })
export class DepositDryRunInput extends DepositCommandInput {}
