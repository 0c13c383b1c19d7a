import type { Feature } from '../../shared/server/feature';
import { LifeCycleActs1763900200000 } from './1763900200000-life-cycle-acts.migration';
import { WorkContest1763901020000 } from './1763901020000-work-contest.migration';
import { EvidenceActsResolver } from './evidence-acts.resolver';
import {
  ObjectEvidenceResolver,
  TrialOperationResolver,
  WorkClassificationResolver,
} from './life-cycle-record.resolver';
import { StageActsResolver } from './stage-acts.resolver';
import { TrialDefectEntity } from './trial-defect.entity';
import { WorkClassificationEntity } from './work-classification.entity';
import { WorkContestResolver } from './work-contest.resolver';

/** Acts of the life cycle and their evidence (C-9, C-10, C-15, C-19, C-24). */
export const LIFE_CYCLE_ACTS: Feature = {
  entities: [TrialDefectEntity, WorkClassificationEntity],
  migrations: [LifeCycleActs1763900200000, WorkContest1763901020000],
  resolvers: [
    StageActsResolver,
    EvidenceActsResolver,
    ObjectEvidenceResolver,
    TrialOperationResolver,
    WorkClassificationResolver,
    WorkContestResolver,
  ],
};
