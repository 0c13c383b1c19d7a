import { GatewayError } from '../gateway-error';
import type { DocumentLimit } from './document-limit';

/** Refuses aliases and variables named like the prototype of an object: they would become keys of answers. */
export const refuseReservedNames: DocumentLimit = ({ reservedNames }) =>
  reservedNames.map((name) => new GatewayError('RESERVED_NAME', { name }));
