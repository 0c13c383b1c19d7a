import { GatewayError } from '../gateway-error';
import type { DocumentLimit } from './document-limit';

/** Refuses many renamed fields, and few of one field: with them a single request tries many codes or passwords. */
export const limitAliases: DocumentLimit = ({ aliases, aliasesOfOneField }, limits) => {
  if (aliases > limits.aliases) {
    return [new GatewayError('LIMIT_ALIASES', { limit: limits.aliases, actual: aliases })];
  }
  if (aliasesOfOneField > limits.aliasesOfOneField) {
    return [
      new GatewayError('LIMIT_ALIASES', { limit: limits.aliasesOfOneField, actual: aliasesOfOneField }),
    ];
  }
  return [];
};
