import { GatewayError } from '../gateway-error';
import type { DocumentLimit } from './document-limit';

/** Refuses documents that fragments blow up: what counts is the number of fields once they are expanded. */
export const limitSelections: DocumentLimit = ({ selections: actual }, { selections: limit }) =>
  actual > limit ? [new GatewayError('LIMIT_SELECTIONS', { limit, actual })] : [];

/** Refuses the same field written over and over: merging the repetitions takes quadratic time. */
export const limitDuplicates: DocumentLimit = ({ repeats: actual }, { repeats: limit }) =>
  actual > limit ? [new GatewayError('LIMIT_DUPLICATES', { limit, actual })] : [];
