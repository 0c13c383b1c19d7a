import fc from 'fast-check';
import {
  ACTS,
  CLAUSES,
  clausesOf,
  findAct,
  findClause,
  type LocalizedText,
  legalReference,
  RULE_SETS,
  ruleSetById,
  ruleSetOn,
} from '../../../subgraphs/shared/law';

const DAY = /^\d{4}-\d{2}-\d{2}$/u;
const DAY_MS = 86_400_000;
const day = (instant: number) => new Date(instant).toISOString().slice(0, 10);
const plusDays = (from: string, days: number) => day(Date.parse(from) + days * DAY_MS);

/** Letters that Kazakh has and Russian has not. */
const KAZAKH_LETTER = /[әғқңөұүһі]/iu;

const texts: ReadonlyArray<readonly [string, LocalizedText]> = [
  ...ACTS.flatMap((act) => [
    [`title of ${act.id}`, act.title] as const,
    ...(act.basis ? [[`basis of ${act.id}`, act.basis] as const] : []),
    ...act.remarks.map((remark, index) => [`remark ${index} of ${act.id}`, remark] as const),
  ]),
  ...CLAUSES.map((clause) => [`${clause.actId}:${clause.number}`, clause.statement] as const),
  ...RULE_SETS.flatMap((set) => (set.dateBasis ? [[`day of ${set.id}`, set.dateBasis] as const] : [])),
];

describe('texts of the law', () => {
  test.each(texts)(
    '%s: told in Kazakh, Russian and English, each in its own language',
    (_name, { kk, ru, en }) => {
      expect(kk).toMatch(KAZAKH_LETTER);
      expect(ru).toMatch(/\p{Script=Cyrillic}/u);
      expect(ru).not.toMatch(new RegExp(KAZAKH_LETTER.source.replace('қ', ''), 'iu'));
      // The series НҚ of an order's number is the only Cyrillic an English text may hold.
      expect(en.replaceAll('НҚ', '')).not.toMatch(/\p{Script=Cyrillic}/u);
      expect(en).toMatch(/[a-z]{3}/u);
    },
  );
});

describe('acts', () => {
  test.each([
    ['KZ-129-2016', 'KZ-129-2016'],
    ['kz-129-2016', 'KZ-129-2016'],
    ['129', 'KZ-129-2016'],
    [' № 129 ', 'KZ-129-2016'],
    ['146', 'KZ-146-2019'],
    ['146/НҚ', 'KZ-146-2019'],
    ['146/нқ', 'KZ-146-2019'],
    ['146/HK', 'KZ-146-2019'],
    ['110/NK', 'KZ-110-2024'],
    ['418-V', 'KZ-418-V-2015'],
  ])('%s finds %s', (asked, id) => {
    expect(findAct(asked)?.id).toBe(id);
  });

  test.each(['12', '129/НҚ', '146/2', '', 'НҚ', '999'])('«%s» finds no act', (asked) => {
    expect(findAct(asked)).toBeNull();
  });

  test('ids are unique, and so are numbers even without the letters', () => {
    const numbers = ACTS.map((act) => act.number.replace('/НҚ', ''));
    expect(new Set(numbers).size).toBe(ACTS.length);
    expect(new Set(ACTS.map((act) => act.id)).size).toBe(ACTS.length);
  });

  test('what an act says of its successor, the successor says of it, and it is told as no longer in force', () => {
    for (const act of ACTS) {
      const successor = ACTS.find(({ id }) => id === act.supersededBy);
      if (act.supersededBy) expect(successor?.supersedes).toContain(act.id);
      expect([act.id, act.status]).toEqual([act.id, act.supersededBy ? 'INVALIDATED' : 'IN_FORCE']);
      for (const id of act.supersedes) expect(findAct(id)?.supersededBy).toBe(act.id);
    }
  });

  test('C order, approval stamp: the number 126 is kept as a remark of the act numbered 129', () => {
    expect(findAct('129')).toMatchObject({
      number: '129',
      registrationNumber: '13282',
      registeredOn: '2016-02-26',
    });
    expect(findAct('129')?.remarks.some((remark) => /126/u.test(remark.ru))).toBe(true);
  });

  test('E title: Order 146/НҚ is abolished and names Order 110/НҚ', () => {
    expect(findAct('146')).toMatchObject({ status: 'INVALIDATED', supersededBy: 'KZ-110-2024' });
  });

  test('a reference of publication holds year and registration number', () => {
    expect(findAct('129')?.publication).toBe('adilet.zan.kz: V1600013282');
    expect(findAct('146')?.publication).toBe('adilet.zan.kz: V1900018949');
  });

  test('days are days, and authentic are Kazakh and Russian', () => {
    for (const act of ACTS) {
      expect(act.adoptedOn).toMatch(DAY);
      expect(act.authenticLanguages).toEqual(['kk', 'ru']);
    }
  });
});

describe('rule sets by date', () => {
  const governed = [...new Set(RULE_SETS.map((set) => set.actId))];
  const anyDay = fc.integer({ min: Date.parse('2010-01-01'), max: Date.parse('2035-01-01') }).map(day);

  test.each(governed)('%s: exactly one wording on any day of its life, none outside it', (actId) => {
    const own = RULE_SETS.filter((set) => set.actId === actId);
    const first = own[0]?.validFrom ?? '';
    const end = own.at(-1)?.validTo ?? null;
    fc.assert(
      fc.property(fc.oneof(anyDay, fc.constantFrom(...own.map((set) => set.validFrom))), (on) => {
        const holding = own.filter(
          (set) => set.validFrom <= on && (set.validTo === null || on < set.validTo),
        );
        expect(holding).toHaveLength(on >= first && (end === null || on < end) ? 1 : 0);
        expect(ruleSetOn(actId, on)).toBe(holding[0] ?? null);
      }),
    );
  });

  test('every wording lasts at least a day and has an id of its own', () => {
    for (const set of RULE_SETS) {
      expect(set.validFrom).toMatch(DAY);
      expect(set.validTo === null || set.validFrom < set.validTo).toBe(true);
    }
    expect(new Set(RULE_SETS.map((set) => set.id)).size).toBe(RULE_SETS.length);
  });

  test.each([
    ['129', '2016-03-07', null],
    ['129', '2022-12-31', 'KZ-129-2016@2016-03'],
    ['129', '2023-01-01', 'KZ-129-2016@2023-01-01'],
    ['129', '2023-05-26', 'KZ-129-2016@2023-01-01'],
    ['129', '2023-05-27', 'KZ-129-2016@2023-05'],
    ['129', '2024-05-11', 'KZ-129-2016@2024-05'],
    ['131', '2016-03-20', null],
    ['131', '2019-07-11', 'KZ-131-2016@2016-03'],
    ['131', '2019-07-12', null],
    ['146/НҚ', '2022-02-24', 'KZ-146-2019@2019-07'],
    ['146/НҚ', '2024-03-10', 'KZ-146-2019@2023-05'],
    ['146/НҚ', '2024-03-11', null],
    ['110/НҚ', '2024-03-11', 'KZ-110-2024@2024-03'],
    ['140', '2024-03-11', null],
    ['999', '2024-03-11', null],
  ])('Order %s on %s: %s', (act, on, id) => {
    expect(ruleSetOn(act, on)?.id ?? null).toBe(id);
  });

  test('C order, p.4: an inferred day is ten full days after the earliest possible publication', () => {
    const inferred = RULE_SETS.filter((set) => set.isDateInferred);
    expect(inferred).toHaveLength(9);
    for (const { validFrom, dateBasis } of inferred) {
      for (const text of Object.values(dateBasis ?? {})) {
        const publishedOn = /\d{4}-\d{2}-\d{2}/u.exec(text)?.[0] ?? '';
        expect(plusDays(publishedOn, 11)).toBe(validFrom);
      }
    }
    expect(ruleSetById('KZ-129-2016@2023-01-01')).toMatchObject({ isDateInferred: false, dateBasis: null });
  });

  test('the slot of Order 110/НҚ begins where Order 146/НҚ ends and tells that its text is not loaded', () => {
    const slot = ruleSetById('KZ-110-2024@2024-03');
    expect(slot).toMatchObject({
      isTextLoaded: false,
      validFrom: ruleSetById('KZ-146-2019@2023-05').validTo,
    });
    expect(clausesOf('110')).toEqual([]);
  });

  test('an unknown rule set is a fault', () => {
    expect(() => ruleSetById('KZ-129-2016@1999')).toThrow('KZ-129-2016@1999');
  });
});

describe('clauses', () => {
  test('each belongs to a known act, begins with a wording of it and ends no later than the act', () => {
    for (const { actId, number, validFrom, validTo } of CLAUSES) {
      const wordings = RULE_SETS.filter((set) => set.actId === actId);
      const end = wordings.at(-1)?.validTo ?? null;
      expect([number, wordings.map((set) => set.validFrom)]).toEqual([
        number,
        expect.arrayContaining([validFrom]),
      ]);
      expect(validTo === null || validFrom < validTo).toBe(true);
      if (end !== null) expect([number, validTo !== null && validTo <= end]).toEqual([number, true]);
    }
  });

  test('a number names one clause of an act', () => {
    const keys = CLAUSES.map((clause) => `${clause.actId}:${clause.number}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('C-12-1 is found by act id, by number and with spaces', () => {
    const found = findClause('KZ-129-2016', '12-1');
    expect(found).toMatchObject({ kind: 'FOUND', clause: { number: '12-1' } });
    expect(findClause('129', ' 12 - 1 ')).toEqual(found);
  });

  test('C-12-1 before it was added: not in force, with its window and the wording of that day', () => {
    expect(findClause('129', '12-1', '2023-05-26')).toMatchObject({
      kind: 'NOT_IN_FORCE',
      validFrom: '2023-05-27',
      validTo: null,
      ruleSet: { id: 'KZ-129-2016@2023-01-01' },
    });
    expect(findClause('129', '12-1', '2023-05-27').kind).toBe('FOUND');
  });

  test('C-29: in force before its removal, not from the day of removal, found without a day', () => {
    expect(findClause('129', '29', '2023-05-26').kind).toBe('FOUND');
    expect(findClause('129', '29', '2023-05-27')).toMatchObject({
      kind: 'NOT_IN_FORCE',
      validTo: '2023-05-27',
    });
    expect(findClause('129', '29')).toMatchObject({ kind: 'FOUND', clause: { status: 'REPEALED' } });
  });

  test('a clause of 2023 asked for 2018: not in force, the text of that day is not loaded', () => {
    expect(findClause('129', '18', '2018-06-01')).toMatchObject({
      kind: 'NOT_IN_FORCE',
      ruleSet: { isTextLoaded: false },
    });
    expect(findClause('129', '18', '2010-01-01')).toMatchObject({ kind: 'NOT_IN_FORCE', ruleSet: null });
  });

  test('an unknown act and an unknown clause are told apart', () => {
    expect(findClause('999', '1')).toEqual({ kind: 'NOT_FOUND', missing: 'ACT' });
    expect(findClause('129', '39')).toEqual({ kind: 'NOT_FOUND', missing: 'CLAUSE' });
  });

  test('clauses of an act come in the order of its text', () => {
    const numbers = clausesOf('129').map((clause) => clause.number);
    expect(numbers.slice(0, 2)).toEqual(['preamble', 'p.1']);
    expect(numbers.at(-1)).toBe('38');
    const ofRules = numbers.filter((number) => /^\d/u.test(number));
    const places = ofRules.map((number) => Number(/^\d+(-\d+)?/u.exec(number)?.[0].replace('-', '.')));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(clausesOf('999')).toEqual([]);
  });

  test('a citation names act and clause; one that does not exist stops the program', () => {
    expect(legalReference('129', '9(2).3')).toEqual({ actId: 'KZ-129-2016', clause: '9(2).3' });
    expect(() => legalReference('129', '9(6)')).toThrow('9(6)');
    expect(() => legalReference('999', '9')).toThrow('999');
  });
});
