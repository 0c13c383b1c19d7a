import type { Feature } from '../../shared/server/feature';
import { CostCalculationEntity, NormTableEntity } from '../calculation/calculation.entity';
import { CostCalculationResolver, ObjectCalculationResolver } from '../calculation/calculation.resolver';
import { NormTableResolver } from '../calculation/norm-table.resolver';
import { Money1763900300000 } from './1763900300000-money.migration';
import { CostCorrection1763901040000 } from './1763901040000-cost-correction.migration';
import { OperationPlanEntity } from './cost.entity';
import { CostCorrectionResolver } from './cost-correction.resolver';
import { CostRecordResolver } from './cost-record.resolver';
import { FINANCING_FACTS } from './financing-facts.answer';
import { CostTotalResolver } from './totals.resolver';

/** Money of objects: cost rows, the calculator and its tables, operation plans, totals (C-5 to C-7, C-18, C-21, C-27, C-33). */
export const COST: Feature = {
  entities: [CostCalculationEntity, NormTableEntity, OperationPlanEntity],
  answers: [FINANCING_FACTS],
  migrations: [Money1763900300000, CostCorrection1763901040000],
  resolvers: [
    CostRecordResolver,
    CostCorrectionResolver,
    CostTotalResolver,
    CostCalculationResolver,
    ObjectCalculationResolver,
    NormTableResolver,
  ],
};
