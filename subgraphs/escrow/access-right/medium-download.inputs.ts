import { Field, ID, InputType, Int } from 'type-graphql';
import { AccessPurpose } from './access-right.model';

@InputType({ description: 'Request to download one medium of a deposit.' })
export class DepositMediumDownloadInput {
  @Field(() => ID, { description: 'Id of the deposit.' })
  depositId!: string;

  @Field(() => Int, { description: 'Number of the medium.' })
  number!: number;

  @Field(() => AccessPurpose, {
    nullable: true,
    description: 'For what; left out, the registered right tells it.',
  })
  purpose?: AccessPurpose | null;
}
