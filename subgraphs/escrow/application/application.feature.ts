import type { Feature } from '../../shared/server/feature';
import { Application1763901400000 } from './1763901400000-application.migration';
import { ApplicationSignature1763901630000 } from './1763901630000-application-signature.migration';
import { DepositApplicationEntity } from './application.entity';
import {
  ApplicationMutations,
  ApplicationResolver,
  DepositApplicationFieldResolver,
} from './application.resolver';
import { ApplicationSignatureEntity } from './application-signature.entity';

/** Applications for objects in the form of Annex 1: draft, correction, submission (E-6, E-7, E-18). */
export const APPLICATION: Feature = {
  entities: [DepositApplicationEntity, ApplicationSignatureEntity],
  migrations: [Application1763901400000, ApplicationSignature1763901630000],
  resolvers: [ApplicationMutations, DepositApplicationFieldResolver, ApplicationResolver],
};
