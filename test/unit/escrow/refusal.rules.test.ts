import { DepositState } from '../../../subgraphs/escrow/deposit/deposit.model';
import { stepsOf } from '../../../subgraphs/escrow/deposit/deposit.rules';
import { RefusalGround } from '../../../subgraphs/escrow/refusal/refusal.model';
import { applicableRefusals, groundRefusals } from '../../../subgraphs/escrow/refusal/refusal.rules';
import { VerificationState } from '../../../subgraphs/escrow/verification/verification.type';

const GROUNDS = Object.keys(RefusalGround) as RefusalGround[];
const STATES = Object.keys(VerificationState) as VerificationState[];
const EVIDENCE = [{ path: 'src/main.ts', finding: 'MISSING' }];

const CHECKS = [
  null,
  ...STATES.flatMap((state) => [0, 3].map((mismatchCount) => ({ state, mismatchCount }))),
];
const ANSWERS = [true, false, null];

/** What proves each ground, written down beside the rule: an answer of the register, or how the latest check ended. */
const PROOFS: Readonly<Record<RefusalGround, readonly string[]>> = {
  NOT_IN_REGISTER: CHECKS.map((check) => `${check?.state ?? 'none'}/${check?.mismatchCount ?? 0}/false`),
  CERTIFICATE_MISMATCH: ANSWERS.map((answer) => `FINDINGS/3/${answer}`),
  MEDIUM_MALFUNCTION: ANSWERS.flatMap((answer) => [`UNREADABLE/0/${answer}`, `UNREADABLE/3/${answer}`]),
};

test.each(GROUNDS)('G05: %s is refused unless it is proven, whatever else is', (ground) => {
  const proven = CHECKS.flatMap((latest) =>
    ANSWERS.filter((isInRegister) => {
      const refusals = groundRefusals(ground, EVIDENCE, { isInRegister, latest });
      expect(refusals.map(({ error }) => error.code).filter((code) => code !== 'GROUND_NOT_PROVEN')).toEqual(
        [],
      );
      return refusals.length === 0;
    }).map((answer) => `${latest?.state ?? 'none'}/${latest?.mismatchCount ?? 0}/${answer}`),
  );
  expect(new Set(proven)).toEqual(new Set(PROOFS[ground]));
});

test.each(GROUNDS)('G05: %s is refused with no evidence, unless the register gives it', (ground) => {
  const latest = {
    state: ground === 'MEDIUM_MALFUNCTION' ? 'UNREADABLE' : 'FINDINGS',
    mismatchCount: 1,
  } as const;
  for (const evidence of [[], [{ finding: ' ' }]]) {
    const codes = groundRefusals(ground, evidence, { isInRegister: false, latest }).map(
      ({ error }) => error.code,
    );
    expect(codes).toEqual(ground === 'NOT_IN_REGISTER' ? [] : ['REFUSAL_NOT_REASONED']);
  }
});

test('G05: no ground applies to an object, on no step of its path', () => {
  const steps = stepsOf('EGOV_OBJECT');
  expect(
    Object.values(steps)
      .flat()
      .map(({ action }) => action),
  ).not.toContain('REFUSE');
  expect(GROUNDS.map((ground) => applicableRefusals('EGOV_OBJECT', ground).length)).toEqual([1, 0, 0]);
  expect(GROUNDS.flatMap((ground) => applicableRefusals('REGISTER_SOFTWARE', ground))).toEqual([]);
});

test('G05: register software is refused between its receipt and its signatures, and in no other state', () => {
  const steps = stepsOf('REGISTER_SOFTWARE');
  const refusing = (Object.keys(DepositState) as DepositState[]).filter((state) =>
    steps[state].some(({ action }) => action === 'REFUSE'),
  );
  expect(refusing).toEqual(['RECEIVED', 'VERIFIED']);
});
