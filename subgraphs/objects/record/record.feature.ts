import type { Feature } from '../feature';
import { ConfirmResolver } from './confirm.resolver';

/** Records of objects on the portal (C-2 to C-4). */
export const RECORD: Feature = { resolvers: [ConfirmResolver] };
