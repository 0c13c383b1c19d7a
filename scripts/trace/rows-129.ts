import { ACQUISITION_AND_SERVICES } from './kz-129/acquisition-and-services';
import { CREATION } from './kz-129/creation';
import { OPERATION } from './kz-129/operation';
import { ORDER_AND_TERMS } from './kz-129/order-and-terms';
import { PLATFORM } from './kz-129/platform';
import type { RequirementRow } from './requirement-row';

/** L001–L136: the demands of Order 129. */
export const ROWS_129: readonly RequirementRow[] = [
  ...ORDER_AND_TERMS,
  ...CREATION,
  ...PLATFORM,
  ...OPERATION,
  ...ACQUISITION_AND_SERVICES,
];
