import type { Feature } from '../../shared/server/feature';
import { ObjectRequest1763901100000 } from './1763901100000-object-request.migration';
import { ObjectRequestEntity } from './request.entity';
import { ObjectRequestResolver } from './request.resolver';
import { ObjectRequestActsResolver } from './request-acts.resolver';

/** Requests to add an object to the portal (C-4). */
export const OBJECT_REQUESTS: Feature = {
  entities: [ObjectRequestEntity],
  migrations: [ObjectRequest1763901100000],
  resolvers: [ObjectRequestResolver, ObjectRequestActsResolver],
};
