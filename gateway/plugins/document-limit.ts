import type { GatewayError } from '../gateway-error';
import type { Limits } from '../limits';
import type { OperationMeasure } from './measure-operation';

/** Looks at the sizes of a document: the errors it must be refused with, or none. */
export type DocumentLimit = (sizes: OperationMeasure, limits: Limits) => readonly GatewayError[];
