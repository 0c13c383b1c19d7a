import { Field, InputType } from 'type-graphql';
import { DateScalar } from '../../shared/graphql/scalars';
import { DepositCommandInput } from '../deposit/deposit-payload';
import { DepositFormKind, FormLanguage } from './printed-form.model';

@InputType({ description: 'Request to print a form of a deposit.' })
export class DepositFormPrintInput extends DepositCommandInput {
  @Field(() => DepositFormKind, { description: 'Which form.' })
  form!: DepositFormKind;

  @Field(() => FormLanguage, { description: 'In which language.' })
  language!: FormLanguage;
}

@InputType({ description: 'Request to print the journal of applications (Annex 2).' })
export class ApplicationJournalPrintInput {
  @Field(() => DateScalar, { description: 'First day of receipt in Almaty.' })
  from!: string;

  @Field(() => DateScalar, { description: 'Last day of receipt; not before the first one.' })
  to!: string;

  @Field(() => FormLanguage, { description: 'In which language.' })
  language!: FormLanguage;
}
