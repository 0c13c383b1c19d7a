import { InputType } from 'type-graphql';
import { DepositCommandInput } from '../deposit/deposit-payload';

@InputType({ description: 'Generation of the repository for a registered application (E-8).' })
export class EscrowRepositoryCreateInput extends DepositCommandInput {}
