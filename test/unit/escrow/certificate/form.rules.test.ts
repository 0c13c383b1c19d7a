import type { Certificate } from '../../../../subgraphs/escrow/certificate/certificate.model';
import { formProblems } from '../../../../subgraphs/escrow/certificate/certificate.rules';
import { certificateOf, library, truthOf } from '../../../support/media/certificate';
import { file } from '../../../support/media/tree';

const ROW = truthOf(file('src/a.ts', 'a'), 0);

const problemsIn = (certificate: Certificate) => [...formProblems(certificate)];

describe('form of Annex 3', () => {
  test('A3: a certificate with all fields has no problem', () => {
    expect(problemsIn(certificateOf([ROW], [library(1, 'lib', 'a.jar', 1, '1.0')]))).toEqual([]);
    expect(problemsIn(certificateOf([]))).toEqual([]);
  });

  test('A3: all empty fields are told at once, with their places', () => {
    const problems = problemsIn({
      ...certificateOf([{ ...ROW, fileName: ' ', mediumLabel: '' }]),
      annotation: '',
      softwareName: ' ',
    });
    expect(problems).toEqual(
      ['softwareName', 'annotation', 'sources.0.mediumLabel', 'sources.0.fileName'].map((path) => ({
        code: 'FORM_FIELD_MISSING',
        path,
      })),
    );
  });

  test('A3: a size or a day that cannot be compared is told', () => {
    expect(problemsIn(certificateOf([{ ...ROW, sizeMb: 'big', modifiedOn: '2025-02-30' }]))).toEqual([
      { code: 'FORM_FIELD_MALFORMED', path: 'sources.0.sizeMb' },
      { code: 'FORM_FIELD_MALFORMED', path: 'sources.0.modifiedOn' },
    ]);
  });

  test('A3: without libraries it must be said that there are none, with them it cannot be', () => {
    const lines = [library(1, 'lib', 'a.jar', 1, null)];
    expect(problemsIn({ ...certificateOf([]), hasNoLibraries: false })).toEqual([
      { code: 'FORM_FIELD_MISSING', path: 'libraries' },
    ]);
    expect(problemsIn({ ...certificateOf([], lines), hasNoLibraries: true })).toEqual([
      { code: 'FORM_FIELD_MALFORMED', path: 'hasNoLibraries' },
    ]);
  });
});
