import { TermsSection } from '../../../subgraphs/objects/examination/terms-of-reference.type';
import { toGlobalId } from '../../../subgraphs/shared/kernel/global-id';
import { objectId } from './objects';

const base = (code: string) => ({
  objectId: toGlobalId('informatizationObject', objectId(code)),
  expectedVersion: 1,
});

export const ALL_SECTIONS = Object.keys(TermsSection) as TermsSection[];

/** A positive conclusion in informatization. */
export const conclusionInput = (code: string, overrides: object = {}) => ({
  ...base(code),
  kind: 'INFORMATIZATION',
  verdict: 'POSITIVE',
  number: '17-1/2026',
  issuedOn: '2026-11-10',
  ...overrides,
});

/** Complete terms of the object itself. */
export const submissionInput = (code: string, overrides: object = {}) => ({
  ...base(code),
  subjectKind: 'OBJECT',
  number: 'ТЗ-000001-1',
  submittedOn: '2026-11-10',
  sections: ALL_SECTIONS,
  ...overrides,
});

/** Agreement of the first version. */
export const considerationInput = (code: string, overrides: object = {}) => ({
  ...base(code),
  subjectKind: 'OBJECT',
  termsVersion: 1,
  verdict: 'AGREED',
  consideredOn: '2026-11-12',
  ...overrides,
});
