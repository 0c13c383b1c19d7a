import type { Feature } from '../feature';
import { Record1763900100000 } from './1763900100000-record.migration';
import { ConfirmResolver } from './confirm.resolver';
import { ObjectBasisResolver, RecordResolver } from './record.resolver';

/** Records of objects on the portal (C-2 to C-4). */
export const RECORD: Feature = {
  migrations: [Record1763900100000],
  resolvers: [RecordResolver, ObjectBasisResolver, ConfirmResolver],
};
