import { idOf, insertEscrow } from '../../support/builders/escrow';
import { type Intake, OPERATOR, OWNER, openIntake, register, submit, submitted } from './intake-fixture';

let intake: Intake;
beforeEach(async () => {
  intake = await openIntake();
  await insertEscrow(intake.database, {
    deposits: [
      { number: 'ДЕП-1', owner: 'owner', state: 'DRAFT' },
      { number: 'ДЕП-2', owner: 'owner', state: 'SUBMITTED' },
    ],
  });
});
afterEach(() => intake.close());

test('G04 E-7: a deposit whose application the portal does not hold is not submitted', async () => {
  expect((await submit(intake, idOf('deposit', 'ДЕП-1'), {}, OWNER)).codes).toEqual(['APPLICATION_ABSENT']);
  await submitted(intake);
});

test('G04 E-8: without its application it is not entered in the journal', async () => {
  expect((await register(intake, idOf('deposit', 'ДЕП-2'), {}, OPERATOR)).codes).toEqual([
    'APPLICATION_ABSENT',
  ]);
  expect((await register(intake, await submitted(intake))).codes).toEqual([]);
});
