import type { Feature } from '../../shared/server/feature';
import { PrintedForm1763901900000 } from './1763901900000-printed-form.migration';
import { PrintedFormResolver } from './printed-form.resolver';

/** Printed forms of the annexes, the journal and the letter of refusal. */
export const PRINTED_FORMS: Feature = {
  migrations: [PrintedForm1763901900000],
  resolvers: [PrintedFormResolver],
};
