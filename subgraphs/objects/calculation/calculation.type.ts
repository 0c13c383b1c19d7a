import { Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../shared/graphql/connection';
import { LegalReference } from '../../shared/graphql/legal-reference.type';
import { Money } from '../../shared/graphql/money.type';
import { NodeType } from '../../shared/graphql/node';
import { DecimalScalar } from '../../shared/graphql/scalars';
import { UserErrorType } from '../../shared/graphql/user-error.type';
import { CalculationKind, CalculationMeasure, StepBasis, SubjectKind } from './calculation.model';
import { NormTableName } from './norm-table.model';

@ObjectType({ description: 'Intermediate value of a calculation.' })
export class CalculationStep {
  @Field({ description: 'Name of the value, for example `K_2021`.' })
  name!: string;

  @Field({ description: 'How the value was worked out.' })
  formula!: string;

  @Field({ description: 'Exact decimal value, not rounded.' })
  value!: string;

  @Field(() => DecimalScalar, { description: 'Value rounded to four decimals for reading.' })
  rounded!: string;

  @Field(() => CalculationMeasure, { description: 'Unit of measure of the value.' })
  measure!: CalculationMeasure;

  @Field(() => StepBasis, { description: 'What the step rests on.' })
  evidence!: StepBasis;
}

@ObjectType({ description: 'Input of a calculation as it was kept.' })
export class CalculationInputValue {
  @Field({ description: 'Path of the input, for example `costs.0.year`.' })
  name!: string;

  @Field({ description: 'Value of the input.' })
  value!: string;
}

@ObjectType({ description: 'Norm table that a calculation used.' })
export class CalculationTable {
  @Field(() => ID, { description: 'Id of the revision of the table.' })
  id!: string;

  @Field(() => NormTableName, { description: 'Name of the table.' })
  name!: NormTableName;

  @Field({ description: 'SHA-256 of the content of the table, hexadecimal.' })
  hash!: string;
}

@ObjectType({ description: 'Calculation worked out again from its kept inputs and tables.' })
export class CalculationReplay {
  @Field({ description: 'Whether every figure is the same as the kept one.' })
  isSame!: boolean;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'Total of the replay, thousand tenge; null when the kept inputs cannot be worked out.',
  })
  total!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Hash of the replay; null when the kept inputs cannot be worked out.',
  })
  hash!: string | null;
}

@ObjectType({
  implements: NodeType,
  description: 'Calculation of a cost, kept with every input and intermediate value (C-7, C-33).',
})
export class CostCalculation {
  @Field(() => ID, { description: 'Opaque id of the calculation.' })
  id!: string;

  @Field(() => CalculationKind, { description: 'What the calculation works out.' })
  kind!: CalculationKind;

  @Field(() => SubjectKind, { description: 'What the calculation is about.' })
  subjectKind!: SubjectKind;

  @Field({ description: 'Version of the method, or id of the set of parameters.' })
  methodVersion!: string;

  @Field({
    description:
      'Whether invented demonstration tables were used: the figure shows the method and is no real cost.',
  })
  isDemonstration!: boolean;

  @Field({ description: 'SHA-256 over inputs, tables, steps and total, hexadecimal.' })
  hash!: string;

  @Field(() => Date, { description: 'Instant of the calculation.' })
  calculatedAt!: Date;

  @Field(() => DecimalScalar, { description: 'Result, thousand tenge, two decimals.' })
  totalThousands!: string;

  @Field(() => Money, { description: 'Result in tenge.' })
  total!: Money;

  @Field(() => [CalculationStep], { description: 'Intermediate values in the order they were worked out.' })
  steps!: CalculationStep[];

  @Field(() => [CalculationInputValue], {
    description: 'All inputs, those of the set of parameters among them.',
  })
  inputs!: CalculationInputValue[];

  @Field(() => [CalculationTable], { description: 'Norm tables used; empty for maintenance.' })
  tables!: CalculationTable[];

  @Field(() => LegalReference, {
    nullable: true,
    description:
      'Clause that orders the calculation; null for maintenance, which Order 129 does not send here.',
  })
  legalBasis!: LegalReference | null;

  @Field(() => CalculationReplay, { description: 'The calculation worked out again now.' })
  replay!: CalculationReplay;
}

export const CostCalculationConnection = connectionOf(CostCalculation, 'CostCalculation');

/** Payload of a mutation that makes a calculation. */
function calculationPayload(mutation: string) {
  @ObjectType(`${mutation}Payload`, {
    description: 'Outcome of the mutation; see `userErrors` when nothing was worked out.',
  })
  class Payload {
    @Field(() => CostCalculation, { nullable: true, description: 'Kept calculation; null when refused.' })
    calculation!: CostCalculation | null;

    @Field(() => [UserErrorType], { description: 'All errors at once; empty on success.' })
    userErrors!: UserErrorType[];
  }
  return Payload;
}

export const MaintenanceCalculatePayload = calculationPayload('MaintenanceCalculate');
export const DevelopmentCalculatePayload = calculationPayload('DevelopmentCalculate');

@ObjectType({
  implements: NodeType,
  description: 'Table of the cost method, loaded by the administrator (C-7).',
})
export class NormTable {
  @Field(() => ID, { description: 'Opaque id of the revision.' })
  id!: string;

  @Field({ description: 'Version of the method that the table belongs to.' })
  methodVersion!: string;

  @Field(() => NormTableName, { description: 'Name of the table.' })
  name!: NormTableName;

  @Field(() => Int, { description: 'Number of the revision, from 1.' })
  revision!: number;

  @Field({ description: 'Where the numbers are from, as the file tells.' })
  source!: string;

  @Field({ description: 'Whether the numbers were invented to show the format.' })
  isDemonstration!: boolean;

  @Field(() => Int, { description: 'Number of rows.' })
  rowCount!: number;

  @Field({ description: 'SHA-256 of the content, hexadecimal.' })
  hash!: string;

  @Field(() => Date, { description: 'Instant of loading.' })
  loadedAt!: Date;
}

@ObjectType({ description: 'Outcome of loading a norm table, or of its dry run.' })
export class NormTableLoadPayload {
  @Field(() => NormTable, {
    nullable: true,
    description: 'Loaded table; null when refused and after a dry run.',
  })
  table!: NormTable | null;

  @Field(() => Int, { nullable: true, description: 'Number of rows read from the file; null when refused.' })
  rowCount!: number | null;

  @Field(() => [UserErrorType], { description: 'All errors at once; empty on success.' })
  userErrors!: UserErrorType[];
}
