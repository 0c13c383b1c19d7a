import { type ReadingFacts, readingRefusals } from '../../../subgraphs/escrow/reading/reading.rules';

const READABLE: ReadingFacts = {
  kind: 'VERIFICATION',
  state: 'RECEIVED',
  mediaCount: 1,
  hasCertificate: true,
  isRegisterPath: true,
  isUnderWay: false,
};

const codes = (facts: Partial<ReadingFacts>) =>
  readingRefusals({ ...READABLE, ...facts }).map(({ error }) => error.code);

test('G04 E-15: on the register path media are checked only against a recorded certificate', () => {
  expect(codes({})).toEqual([]);
  expect(codes({ hasCertificate: false })).toEqual(['CERTIFICATE_NOT_RECORDED']);
  expect(codes({ kind: 'DRY_RUN', hasCertificate: false })).toEqual(['CERTIFICATE_NOT_RECORDED']);
});

test('G04 E-15: no certificate is needed to make one, nor on the path of objects', () => {
  expect(codes({ kind: 'CERTIFICATE', state: 'DRAFT', hasCertificate: false })).toEqual([]);
  expect(codes({ isRegisterPath: false, hasCertificate: false })).toEqual([]);
});

test('G04: what stands against a reading is told together', () => {
  expect(codes({ state: 'DRAFT', mediaCount: 0, hasCertificate: false, isUnderWay: true })).toEqual([
    'READING_NOT_OPEN',
    'NOTHING_TO_READ',
    'CERTIFICATE_NOT_RECORDED',
    'READING_UNDER_WAY',
  ]);
});
