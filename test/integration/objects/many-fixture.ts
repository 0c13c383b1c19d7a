import { organizationId, person } from '../../support/actors';
import {
  commissionedHistory,
  costOf,
  documentOf,
  integrationOf,
  type ObjectsRows,
  objectOf,
  organizationOf,
  stakeholderOf,
  technologyOf,
} from '../../support/builders/objects';
import { type ObjectsFixture, openObjects } from '../../support/objects';

export const COUNT = 100;
export const CODES = Array.from({ length: COUNT }, (_, index) => `KZ-П-20-${String(index).padStart(7, '0')}`);
const ORGANIZATIONS = Array.from({ length: 12 }, (_, index) => `organization-${index}`);
export const codeAt = (index: number) => CODES[index % COUNT] ?? '';
const organizationAt = (index: number) => ORGANIZATIONS[index % ORGANIZATIONS.length] ?? '';
/** The object whose lists are walked; its cost rows of one year are many. */
export const MANY = codeAt(4);
/** Object number n has n modulo 5 documents, all placed at one of two instants. */
export const documentCount = (index: number) => index % 5;

const ROWS: ObjectsRows = {
  organization: ORGANIZATIONS.map((key) => organizationOf(key)),
  informatization_object: CODES.map((code, index) =>
    objectOf(code, {
      owner_id: organizationId(organizationAt(index)),
      holder_id: organizationId(organizationAt(index + 5)),
    }),
  ),
  object_characteristics: CODES.map((code) => ({ object_id: objectOf(code).id, capacity: 'SMALL' })),
  stakeholder: CODES.map((code, index) => stakeholderOf(code, organizationAt(index), 'OWNER')),
  life_cycle_stage: CODES.flatMap((code) => commissionedHistory(code)),
  technical_document: CODES.flatMap((code, index) =>
    Array.from({ length: documentCount(index) }, (_, n) =>
      documentOf(code, n % 2 ? 'USER_GUIDE' : 'COMMISSIONING_ACT', {
        placed_at: new Date(Date.UTC(2024, 0, 1 + (n % 2))),
      }),
    ),
  ),
  integration: CODES.flatMap((code, index) => [
    integrationOf(code, codeAt(index + 1), 'Обмен'),
    integrationOf(code, codeAt(index + 7), 'Обмен'),
  ]),
  technology: CODES.map((code) => technologyOf(code, 'PostgreSQL')),
  cost_item: CODES.flatMap((code) => [
    costOf(code, 2025, 'PLANNED', '10.00'),
    costOf(code, 2025, 'ACTUAL', '9.00'),
    costOf(code, 2026, 'PLANNED', '11.00'),
    ...Array.from({ length: code === MANY ? 7 : 0 }, () => costOf(code, 2025, 'ACTUAL', '1.00')),
  ]),
};

/** A hundred objects with rows in every list below them. */
export function openMany(): Promise<ObjectsFixture> {
  return openObjects(person(['ANALYST']), ROWS);
}
