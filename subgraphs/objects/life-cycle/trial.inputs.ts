import { Field, InputType, Int } from 'type-graphql';
import { ObjectCommandInput } from '../../shared/graphql/command-input';
import { DateScalar } from '../../shared/graphql/scalars';
import { TrialDefectSeverity } from './life-cycle-record.type';

@InputType({ description: 'Document of the procedures of a trial operation (C-9(2), first dash).' })
export class TrialDocumentRecordInput extends ObjectCommandInput {
  @Field({ description: 'Title of the document.' })
  title!: string;

  @Field({ description: 'Number of the document.' })
  number!: string;

  @Field(() => DateScalar, { description: 'Day of the document, within the trial.' })
  documentedOn!: string;
}

@InputType({ description: 'Defect found in a trial operation (C-9(2), second dash).' })
export class TrialDefectRecordInput extends ObjectCommandInput {
  @Field(() => TrialDefectSeverity, { description: 'Severity of the defect.' })
  severity!: TrialDefectSeverity;

  @Field({ description: 'What is wrong.' })
  description!: string;

  @Field(() => DateScalar, { description: 'Day on which the defect was found, within the trial.' })
  foundOn!: string;
}

@InputType({ description: 'Removal of a defect found in a trial operation (C-9(2), second dash).' })
export class TrialDefectFixInput extends ObjectCommandInput {
  @Field(() => Int, { description: 'Number of the defect within its trial.' })
  number!: number;

  @Field({ description: 'How the defect was removed.' })
  correction!: string;

  @Field(() => DateScalar, { description: 'Day of the removal; not before the defect was found.' })
  fixedOn!: string;
}

@InputType({ description: 'Completion of a trial operation by its certificate (C-9(2), third dash).' })
export class TrialOperationCompleteInput extends ObjectCommandInput {
  @Field({ description: 'Number of the certificate of completion.' })
  certificateNumber!: string;

  @Field(() => DateScalar, { description: 'Day on which the trial was completed.' })
  completedOn!: string;

  @Field({ description: 'Finding on the conformity of the object with its documents (C-3(9)).' })
  conformity!: string;

  @Field(() => String, { nullable: true, description: 'SHA-256 of the electronic copy, lower-case hex.' })
  sha256?: string | null;
}
