import { Field, ID, InputType, Int } from 'type-graphql';
import { ObjectCommandInput } from '../../shared/graphql/command-input';
import { DateScalar } from '../../shared/graphql/scalars';
import { OperationDutyCode, OperationDutyReportStatus } from './operation.model';

@InputType({ description: 'Report on one duty of operation: it is kept, or it is explained (C-16).' })
export class OperationDutyReportInput extends ObjectCommandInput {
  @Field(() => OperationDutyCode, { description: 'Duty that is reported on.' })
  duty!: OperationDutyCode;

  @Field(() => OperationDutyReportStatus, { description: 'Whether the duty is kept.' })
  status!: OperationDutyReportStatus;

  @Field(() => DateScalar, {
    description: 'Day of the review; not in the future, not before the commissioning or an earlier review.',
  })
  reviewedOn!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Evidence in words; a kept duty has this or a document.',
  })
  evidenceText?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Id of a document of the object that proves the report.',
  })
  evidenceDocumentId?: string | null;

  @Field(() => String, { nullable: true, description: 'Why the duty is not kept; needed then.' })
  explanation?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Day of the last test of restoration; only for duty 2, needed when it is kept (C-16(2)).',
  })
  restoreTestedOn?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'System that records the calls; only for duty 4, needed when it is kept (C-16(4)).',
  })
  logSystem?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Months between archivings of the log; only for duty 4, needed when it is kept (C-16(4)).',
  })
  archivePeriodMonths?: number | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Id of the support contract of the object; only for duty 5 (C-16(5)).',
  })
  supportContractId?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Number of paper forms that remain; only for duty 8, needed when it is kept (C-16(8)).',
  })
  paperFormsRemaining?: number | null;
}
