import { Field, InputType } from 'type-graphql';
import { AcquisitionForm } from './entry-use.model';

@InputType({
  description: 'Conditions on a list of uses, joined by «and». A condition left out does not filter.',
})
export class RegisterEntryUseFilters {
  @Field(() => [AcquisitionForm], {
    nullable: true,
    description: 'Forms in which the product may have been acquired (C-20, C-26).',
  })
  forms?: AcquisitionForm[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the use lasts today in Almaty; its first and last day count.',
  })
  isCurrent?: boolean | null;
}
