import { Field, ID, InputType, Int } from 'type-graphql';
import { DecimalScalar } from '../../shared/graphql/scalars';
import { CalculationKind, InteractionSource, RestatementStrategy, SubjectKind } from './calculation.model';

/** A calculation reads no version of the card: it depends on its own inputs only. */
@InputType()
abstract class CalculateInput {
  @Field(() => ID, { description: 'Id of the object.' })
  objectId!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'Key of 8 to 100 characters chosen by the caller; the same key with the same input has one effect.',
  })
  idempotencyKey?: string | null;

  @Field(() => SubjectKind, {
    defaultValue: 'INFORMATIZATION_OBJECT',
    description: 'What the calculation is about (C-7, C-33).',
  })
  subjectKind!: SubjectKind;
}

@InputType({ description: 'Cost of software created or developed in a year.' })
export class PastCostInput {
  @Field(() => Int, { description: 'Year of the cost, from 1990 to the year of support.' })
  year!: number;

  @Field(() => DecimalScalar, { description: 'Cost of that year, thousand tenge.' })
  amount!: string;
}

@InputType({ description: 'Inputs of the maintenance of an object for one year.' })
export class MaintenanceCalculateInput extends CalculateInput {
  @Field(() => Int, { description: 'Year of support.' })
  supportYear!: number;

  @Field(() => DecimalScalar, {
    description:
      'Average monthly nominal wage of the section «Professional, scientific and technical activities», tenge.',
  })
  wage!: string;

  @Field(() => [PastCostInput], {
    description: 'Cost of the software of the current version by year, 1 to 50 rows.',
  })
  costs!: PastCostInput[];

  @Field(() => RestatementStrategy, {
    defaultValue: 'INFLATION_POWER',
    description: 'How the cost of earlier years is restated.',
  })
  restatement!: RestatementStrategy;

  @Field(() => String, {
    nullable: true,
    description: 'Id of the set of parameters. Default: the latest one for the year of support.',
  })
  parameterSet?: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'Rate of value-added tax instead of that of the set.',
  })
  vatRate?: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'Average inflation of the three years before, percent, instead of that of the set.',
  })
  inflationPercent?: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'Staff that prepares the support, instead of the set.',
  })
  staffPreparation?: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'Staff of operational tests, instead of the set.',
  })
  staffTests?: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'Staff that supports users, instead of the set.',
  })
  staffUsers?: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'Coefficient of the need for operational tests, instead of the set.',
  })
  testNeed?: string | null;
}

@InputType({ description: 'Counted units of functional size.' })
export class FunctionalSizeInput {
  @Field(() => Int, { description: 'Use cases.' })
  cases!: number;

  @Field(() => Int, { description: 'Object types, or entities of data.' })
  entities!: number;

  @Field(() => Int, { description: 'Functions of functional components.' })
  tools!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Messages between objects; left out when the formula gives them.',
  })
  interactions?: number | null;

  @Field(() => Int, { description: 'Nodes of the deployment.' })
  nodes!: number;
}

@InputType({ description: 'Level of a requirement of the table of coefficients.' })
export class RequirementLevelInput {
  @Field({ description: 'Requirement as the table names it.' })
  requirement!: string;

  @Field({ description: 'Level as the table names it.' })
  level!: string;
}

@InputType({ description: 'Purchase that belongs to the creation or development (C-3(5)).' })
export class PurchaseInput {
  @Field({ description: 'What is bought, up to 200 characters.' })
  name!: string;

  @Field(() => DecimalScalar, { description: 'Cost of the purchase, thousand tenge.' })
  amount!: string;
}

@InputType({ description: 'Inputs of the creation or development of an object or service.' })
export class DevelopmentCalculateInput extends CalculateInput {
  @Field(() => CalculationKind, { description: 'Creation or development.' })
  kind!: CalculationKind;

  @Field({ description: 'Version of the method whose tables are used.' })
  methodVersion!: string;

  @Field(() => FunctionalSizeInput, { description: 'Units of a creation, or units that a development adds.' })
  size!: FunctionalSizeInput;

  @Field(() => FunctionalSizeInput, { nullable: true, description: 'Units that a development changes.' })
  changedSize?: FunctionalSizeInput | null;

  @Field(() => InteractionSource, {
    defaultValue: 'DIAGRAM',
    description: 'Where the count of interactions is from.',
  })
  interactionSource!: InteractionSource;

  @Field(() => [RequirementLevelInput], {
    nullable: true,
    description: 'One level for each requirement of the table of coefficients.',
  })
  levels?: RequirementLevelInput[] | null;

  @Field(() => DecimalScalar, {
    description: 'Statistical wage of a software engineer at the place, tenge a month.',
  })
  baseWage!: string;

  @Field(() => DecimalScalar, { description: 'Average inflation of the last three years, percent.' })
  inflationPercent!: string;

  @Field(() => [PurchaseInput], { nullable: true, description: 'Purchases, at most 50.' })
  purchases?: PurchaseInput[] | null;
}
