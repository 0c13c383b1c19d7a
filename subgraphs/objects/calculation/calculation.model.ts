import { describedEnum } from '../../shared/graphql/described-enum';
import type { Decimal } from '../../shared/kernel/decimal';

export const CalculationKind = describedEnum('CalculationKind', 'What a calculation works out the cost of.', {
  CREATION: 'Creation of the object or service (C-7, C-33).',
  DEVELOPMENT: 'Development of a commissioned object or service (C-7, C-33).',
  MAINTENANCE: 'Maintenance of an object in operation for one year.',
});
export type CalculationKind = keyof typeof CalculationKind;

export const SubjectKind = describedEnum('CalculationSubject', 'What is created, developed or maintained.', {
  INFORMATIZATION_OBJECT: 'Informatization object itself (C-7).',
  ICT_SERVICE: 'Information and communication service (C-33).',
});
export type SubjectKind = keyof typeof SubjectKind;

export const RestatementStrategy = describedEnum(
  'RestatementStrategy',
  'How cost of earlier years is restated to the year of support.',
  {
    INFLATION_POWER: 'Average inflation of three years, to the power of the years between.',
    MRP_RATIO: 'Monthly calculation index of the year of support by that of the earlier year.',
  },
);
export type RestatementStrategy = keyof typeof RestatementStrategy;

export const InteractionSource = describedEnum(
  'InteractionSource',
  'Where the count of interactions is from.',
  {
    DIAGRAM: 'Counted on the interaction diagram.',
    FORMULA_M1: 'The diagram is missing: the square of a quarter of the number of object types.',
  },
);
export type InteractionSource = keyof typeof InteractionSource;

export const FunctionalUnit = describedEnum('FunctionalUnit', 'Unit of the functional size of software.', {
  CASE: 'Use case.',
  ENTITY: 'Object type, or entity of data.',
  TOOL: 'Function of a functional component.',
  INTERACTION: 'Message between objects on the interaction diagram.',
  NODE: 'Node of the deployment.',
});
export type FunctionalUnit = keyof typeof FunctionalUnit;

export const StepBasis = describedEnum('StepBasis', 'What a step of a calculation rests on.', {
  PORTAL_CALCULATOR: 'Formula of the maintenance calculator of the portal; the annex itself was not read.',
  METHOD_CLAUSE_30: 'Clause 30 of the method of Order 133, in its wording of 27 December 2018.',
  METHOD_CLAUSE_42: 'Clause 42 of the method of Order 133, in its wording of 21 June 2017.',
  METHOD_FORM: 'Form of the formula that fits the known pieces of the method; its clause was not read.',
  NORM_TABLE: 'Row of a loaded norm table.',
  MRP_PUBLISHED: 'Monthly calculation index as published.',
  MRP_UNVERIFIED: 'Monthly calculation index that was not checked against its publication.',
});
export type StepBasis = keyof typeof StepBasis;

export const CalculationMeasure = describedEnum('CalculationMeasure', 'Unit of measure of a value.', {
  TENGE: 'Tenge.',
  THOUSAND_TENGE: 'Thousand tenge.',
  PERSON_MONTH: 'Person-month.',
  NUMBER: 'Number without a unit, such as a count or a coefficient.',
});
export type CalculationMeasure = keyof typeof CalculationMeasure;

/** One intermediate value of a calculation, not rounded. */
export interface Step {
  /** For example `K_2021`. */
  readonly name: string;
  /** For example `(1 + 5.93 / 100) ^ 3`. */
  readonly formula: string;
  readonly value: Decimal;
  readonly measure: CalculationMeasure;
  readonly basis: StepBasis;
}

export interface Worked {
  readonly steps: readonly Step[];
  /** Thousand tenge, two decimals. */
  readonly total: Decimal;
}
