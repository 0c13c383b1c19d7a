import type { Feature } from '../../shared/server/feature';
import { Application1763901400000 } from './1763901400000-application.migration';
import { DepositApplicationEntity } from './application.entity';
import {
  ApplicationMutations,
  ApplicationResolver,
  DepositApplicationFieldResolver,
} from './application.resolver';

/** Applications for objects in the form of Annex 1: draft, correction, submission (E-6, E-7, E-18). */
export const APPLICATION: Feature = {
  entities: [DepositApplicationEntity],
  migrations: [Application1763901400000],
  resolvers: [ApplicationMutations, DepositApplicationFieldResolver, ApplicationResolver],
};
