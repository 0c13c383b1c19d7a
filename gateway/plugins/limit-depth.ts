import { GatewayError } from '../gateway-error';
import type { DocumentLimit } from './document-limit';

/** Refuses data nested too deeply: the graph is cyclic, so that depth alone could ask without end. */
export const limitDepth: DocumentLimit = ({ depth: actual }, { depth: limit }) =>
  actual > limit ? [new GatewayError('LIMIT_DEPTH', { limit, actual })] : [];
