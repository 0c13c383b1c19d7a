import { withClient } from '../../../subgraphs/shared/database/connection';
import { insertRegister } from '../../support/builders/register';
import {
  type Application,
  GRANT,
  KEEPER,
  openRegister,
  type RegisterFixture,
} from '../../support/register-application';

let register: RegisterFixture;
beforeEach(async () => {
  register = await openRegister();
});
afterEach(() => register.close());

const sql = (text: string) =>
  withClient(register.database.owner, async (client) => (await client.query(text)).rows);

const serial = (number: number) => `ДПО-${String(number).padStart(7, '0')}`;

const decide = ({ id, version }: Application, decision: object) =>
  register.act(
    'registerApplicationDecide',
    { applicationId: id, expectedVersion: version, ...decision },
    KEEPER,
  );

test('of 50 inclusions at once, some broken off and some refused, the numbers have no gap and none comes twice', async () => {
  // The fault comes after the number was given out and the entry written, at the last statement of the act.
  await sql(`
    CREATE FUNCTION break_off() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF NEW.facts ->> 'decisionNumber' LIKE 'BREAK%' THEN RAISE EXCEPTION 'broken off'; END IF;
      RETURN NEW;
    END $$;
    CREATE TRIGGER break_off BEFORE INSERT ON journal_entry FOR EACH ROW EXECUTE FUNCTION break_off();
  `);
  const applications: Application[] = [];
  for (let at = 0; at < 50; at++) applications.push(await register.at('RECOMMENDED'));
  const outcomes = await Promise.allSettled(
    applications.map((application, at) => {
      if (at % 5 === 1) return decide(application, { ...GRANT, decisionNumber: `BREAK-${at}` });
      return decide(application, at % 5 === 3 ? { ...GRANT, decisionNumber: '' } : GRANT);
    }),
  );
  const broken = outcomes.filter(({ status }) => status === 'rejected');
  const answered = outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value] : []));
  const included = answered.filter(({ codes }) => codes.length === 0);
  expect([broken.length, answered.length - included.length, included.length]).toEqual([10, 10, 30]);
  const numbers = await sql('SELECT number FROM register_entry ORDER BY number');
  expect(numbers.map(({ number }) => number)).toEqual(Array.from({ length: 30 }, (_, at) => serial(at + 1)));
  expect(await sql('SELECT count(*)::int AS events FROM outbox_event')).toEqual([{ events: 30 }]);
  // What was broken off is as it was, and takes the next number when it is done again.
  const [, again] = applications;
  expect(again && (await decide(again, GRANT)).thing).toMatchObject({ entry: { number: serial(31) } });
});

test('the numbers go on from the highest one of the register, whatever else stands in it', async () => {
  await insertRegister(register.database, {
    entries: [{ number: 'ДПО-0000041' }, { number: 'R-9999999' }, { number: 'ДПО-0000007' }],
  });
  const { entry } = await register.at('GRANTED');
  expect(entry?.number).toBe('ДПО-0000042');
});

test('a refused application, a change and an exclusion take no number', async () => {
  await register.at('GRANTED');
  await register.at('REFUSED');
  const { entry } = await register.at('GRANTED');
  await register.at('GRANTED', { kind: 'AMENDMENT', entryId: entry?.id });
  await register.at('GRANTED', {
    kind: 'EXCLUSION',
    entryId: entry?.id,
    content: { grounds: 'No longer made' },
  });
  expect((await register.at('GRANTED')).entry?.number).toBe(serial(3));
});
