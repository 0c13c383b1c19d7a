import { isComplete, verdictOf } from '../../../subgraphs/escrow/verification/verification.rules';

describe('verdict of a check', () => {
  test('E-15: without mismatches the certificate agrees with the medium', () => {
    expect(verdictOf('PASSED', 0)).toBe('MATCH');
  });

  test('E-16: a mismatch and an unreadable medium are grounds, remarks alone are not', () => {
    expect(verdictOf('FINDINGS', 1)).toBe('MISMATCH');
    expect(verdictOf('FINDINGS', 0)).toBe('MATCH');
    expect(verdictOf('UNREADABLE', 0)).toBe('MEDIUM_MALFUNCTION');
  });

  test.each(['QUEUED', 'RUNNING', 'ABORTED'] as const)('a check that is %s says nothing', (state) => {
    expect(verdictOf(state, 0)).toBeNull();
    expect(isComplete(state)).toBe(false);
  });
});
