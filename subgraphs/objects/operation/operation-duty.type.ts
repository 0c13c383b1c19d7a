import { Field, ID, Int, ObjectType } from 'type-graphql';
import { LegalReference } from '../../shared/graphql/legal-reference.type';
import { LocalizedTextType } from '../../shared/graphql/localized-text.type';
import { DateScalar } from '../../shared/graphql/scalars';
import { OperationDutyCode, OperationDutyStatus } from './operation.model';

@ObjectType({ description: 'Duty of industrial operation with its latest report (C-16).' })
export class OperationDuty {
  @Field(() => OperationDutyCode, { description: 'Duty itself.' })
  code!: OperationDutyCode;

  @Field({ description: 'Number of the duty within clause 16, for example `1a`.' })
  number!: string;

  @Field(() => LocalizedTextType, { description: 'Name of the duty.' })
  title!: LocalizedTextType;

  @Field(() => LegalReference, { description: 'Clause that lays the duty down.' })
  legalBasis!: LegalReference;

  @Field(() => OperationDutyStatus, { description: 'Standing of the duty by its latest report.' })
  status!: OperationDutyStatus;

  @Field({ description: 'Whether a duty that is not kept is explained.' })
  isExplained!: boolean;

  @Field(() => String, { nullable: true, description: 'Evidence in words; null when not given.' })
  evidence!: string | null;

  @Field(() => ID, { nullable: true, description: 'Id of the document given as evidence; null without one.' })
  evidenceDocumentId!: string | null;

  @Field(() => String, { nullable: true, description: 'Why the duty is not kept; null when it is.' })
  explanation!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Day of the latest review; null until reported.' })
  reviewedOn!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Day of the last test of restoration; only for duty 2 (C-16(2)).',
  })
  restoreTestedOn!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'System that records the calls; only for duty 4 (C-16(4)).',
  })
  logSystem!: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Months between archivings of the log; only for duty 4 (C-16(4)).',
  })
  archivePeriodMonths!: number | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Id of the support contract; only for duty 5 (C-16(5)).',
  })
  supportContractId!: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Number of paper forms that remain; only for duty 8 (C-16(8)).',
  })
  paperFormsRemaining!: number | null;
}
