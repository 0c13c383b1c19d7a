import { ANONYMOUS } from '../../subgraphs/shared/access/actor';
import { addDays } from '../../subgraphs/shared/kernel/local-date';
import { person } from '../support/actors';
import { objectOf, organizationOf } from '../support/builders/objects';
import { governing, type LawReader, lawReader } from '../support/law';
import { type ObjectsFixture, openObjects } from '../support/objects';

/** Demands of the two orders that the running subgraph meets whole. Everything but the objects is read by nobody signed in. */
let fixture: ObjectsFixture;
let act: LawReader['act'];
let clause: LawReader['clause'];
beforeAll(async () => {
  fixture = await openObjects(ANONYMOUS, {
    organization: [organizationOf('owner'), organizationOf('holder')],
    informatization_object: [
      objectOf('OPERATED', { hosting: 'EGOV_INFRASTRUCTURE' }),
      objectOf('BUILT', { stage: 'BUILD', commissioned_on: null, hosting: null }),
    ],
  });
  ({ act, clause } = lawReader(fixture.subgraph));
});
afterAll(() => fixture.close());

const notInForce = expect.objectContaining({ code: 'CLAUSE_NOT_IN_FORCE' });
const inThreeLanguages = { kk: expect.any(String), ru: expect.any(String), en: expect.any(String) };

/** Ten calendar days must have passed since the day of publication. */
const afterPublicationOn = (day: string) => addDays(day, 11);

describe('Order 129 as an act', () => {
  test('L002 C order, registration line: signed and registered with number and day', async () => {
    expect(await act('KZ-129-2016')).toMatchObject({
      number: '129',
      adoptedOn: '2016-01-28',
      registrationNumber: '13282',
      registeredOn: '2016-02-26',
    });
  });

  test('L003 C order, preamble: the basis is art. 7(4) of the Law', async () => {
    const { basis } = await act('KZ-129-2016');
    expect(basis).toEqual({
      kk: expect.stringContaining('7-бабының 4)'),
      ru: expect.stringContaining('4) статьи 7'),
      en: expect.stringContaining('art. 7(4)'),
    });
    expect(await clause('129', 'preamble')).toMatchObject({ cites: ['KZ-418-V-2015'] });
  });

  test('L004 C order, p.1: the order leads to the Rules that it approves', async () => {
    expect(await clause('129', 'p.1')).toMatchObject({ status: 'IN_FORCE', amendedBy: '471/НҚ' });
    const { clauses } = await act('KZ-129-2016');
    const numbers = clauses.nodes.map(({ number }) => number);
    expect(numbers).toEqual(expect.arrayContaining(['p.1', '1', '2', '3', '3(1)']));
    expect(numbers.indexOf('p.1')).toBeLessThan(numbers.indexOf('1'));
  });

  test('L010 C order, p.4: ten days after publication; an earlier fact falls under the earlier wording, never the later', async () => {
    const order = await act('KZ-129-2016');
    const [first, second, third, fourth] = order.ruleSets;
    expect(first).toMatchObject({
      validFrom: afterPublicationOn('2016-02-26'),
      isDateInferred: true,
      dateBasis: { en: expect.stringContaining('2016-02-26') },
    });
    expect(second).toMatchObject({ validFrom: '2023-01-01', isDateInferred: false });
    expect(third).toMatchObject({ validFrom: afterPublicationOn('2023-05-16'), isDateInferred: true });
    expect(fourth).toMatchObject({ validFrom: afterPublicationOn('2024-04-30'), isDateInferred: true });
    for (const [index, { id, validFrom }] of order.ruleSets.entries()) {
      const before = order.ruleSets[index - 1];
      expect(governing(order, validFrom)).toEqual([id]);
      expect(governing(order, addDays(validFrom, -1))).toEqual(before ? [before.id] : []);
    }
    expect(await clause('129', '9', '2024-05-10')).toEqual(notInForce);
    expect(await clause('129', '9', '2024-05-11')).toMatchObject({ number: '9', amendedBy: '257/НҚ' });
  });

  test('L011 C approval stamp: the act tells both numbers and repairs nothing', async () => {
    const { number, remarks } = await act('KZ-129-2016');
    expect(number).toBe('129');
    const stamp = remarks.find(({ en }) => en.includes('126'));
    expect(stamp?.en).toContain('129');
    expect(stamp?.ru).toMatch(/129.*126/);
    expect(stamp?.kk).toMatch(/129.*126/);
  });

  test('L012 C Rules, footnote: the wording of 471/НҚ begins on 01.01.2023', async () => {
    const order = await act('KZ-129-2016');
    expect(order.ruleSets[1]).toMatchObject({
      id: 'KZ-129-2016@2023-01-01',
      validFrom: '2023-01-01',
      amendedBy: '471/НҚ',
    });
    expect(governing(order, '2022-12-31')).toEqual(['KZ-129-2016@2016-03']);
    expect(governing(order, '2023-01-01')).toEqual(['KZ-129-2016@2023-01-01']);
    expect(await clause('129', '1', '2022-12-31')).toEqual(notInForce);
    expect(await clause('129', '1', '2023-01-01')).toMatchObject({ amendedBy: '471/НҚ' });
  });
});

describe('footnotes of clauses of Order 129', () => {
  test.each([
    ['L031', '3', '178/НҚ'],
    ['L038', '5', '178/НҚ'],
    ['L054', '9', '257/НҚ'],
    ['L066', '12-1', '178/НҚ'],
    ['L071', '13', '178/НҚ'],
    ['L099', '20', '178/НҚ'],
    ['L101', '21', '178/НҚ'],
    ['L107', '23', '178/НҚ'],
    ['L113', '26', '178/НҚ'],
    ['L117', '27', '178/НҚ'],
    ['L120', '28', '178/НҚ'],
    ['L125', '30', '178/НҚ'],
    ['L127', '31', '178/НҚ'],
    ['L135', '37', '178/НҚ'],
  ])(
    '%s C-%s footnote: reads as %s made it, for facts from the day of that amendment',
    async (_row, number, amendedBy) => {
      const order = await act('KZ-129-2016');
      const boundary = order.ruleSets.find((ruleSet) => ruleSet.amendedBy === amendedBy)?.validFrom ?? '';
      const told = {
        number,
        amendedBy,
        status: 'IN_FORCE',
        validFrom: boundary,
        statement: inThreeLanguages,
      };
      expect(await clause('129', number)).toMatchObject(told);
      expect(await clause('129', number, boundary)).toMatchObject(told);
      expect(await clause('129', number, addDays(boundary, -1))).toEqual({
        code: 'CLAUSE_NOT_IN_FORCE',
        clause: null,
        facts: {
          act: '129',
          clause: number,
          day: addDays(boundary, -1),
          validFrom: boundary,
          validTo: '…',
        },
      });
    },
  );
});

describe('clauses and terms of Order 129', () => {
  test('L022 C-3(8): the term is told in three languages', async () => {
    expect(await clause('129', '3(8)')).toMatchObject({
      statement: {
        kk: expect.stringMatching(/технологиялар/),
        ru: expect.stringMatching(/технологии/),
        en: expect.stringMatching(/technologies/),
      },
    });
  });

  test('L034 C-4 reference: cited as written, with the act that abolished the cited one', async () => {
    expect(await clause('129', '4.1')).toMatchObject({ cites: expect.arrayContaining(['KZ-174-2019']) });
    expect(await act('KZ-174-2019')).toMatchObject({
      number: '174/НҚ',
      status: 'INVALIDATED',
      supersededBy: 'KZ-420-2024',
    });
    expect(await act('KZ-420-2024')).toMatchObject({ number: '420/НҚ' });
  });

  test('L121 C-29: kept as repealed with its days; nothing rests on it after its repeal', async () => {
    const repealed = { number: '29', status: 'REPEALED', validFrom: '2023-01-01', validTo: '2023-05-27' };
    expect(await clause('129', '29')).toMatchObject(repealed);
    expect(await clause('129', '29', '2023-05-26')).toMatchObject(repealed);
    expect(await clause('129', '29', '2023-05-27')).toEqual(notInForce);
  });
});

describe('objects under Order 129', () => {
  const found = async (filterBy: string) => {
    const { data, errors } = await fixture.subgraph.execute<{ informatizationObjects: { nodes: unknown[] } }>(
      {
        query: `{ informatizationObjects(filterBy: { ${filterBy} }) { nodes { code stage phase hosting } } }`,
        actor: person(['STATE_BODY']),
      },
    );
    expect(errors).toEqual([]);
    return data.informatizationObjects.nodes;
  };

  test('L020 C-3(6): industrial operation is a stage and a phase of its own', async () => {
    expect(await clause('129', '3(6)')).toMatchObject({ status: 'IN_FORCE', statement: inThreeLanguages });
    expect(await found('stages: [INDUSTRIAL_OPERATION]')).toMatchObject([
      { code: 'OPERATED', stage: 'INDUSTRIAL_OPERATION', phase: 'INDUSTRIAL_OPERATION' },
    ]);
  });

  test('L025 C-3(11): the infrastructure of e-government is a kind of hosting', async () => {
    expect(await clause('129', '3(11)')).toMatchObject({ status: 'IN_FORCE', statement: inThreeLanguages });
    expect(await found('hostings: [EGOV_INFRASTRUCTURE]')).toMatchObject([
      { code: 'OPERATED', hosting: 'EGOV_INFRASTRUCTURE' },
    ]);
  });
});

describe('Order 146 as an act', () => {
  test('L138 E registration line: adopted and registered with number and days', async () => {
    expect(await act('KZ-146-2019')).toMatchObject({
      number: '146/НҚ',
      adoptedOn: '2019-06-29',
      registrationNumber: '18949',
      registeredOn: '2019-07-01',
    });
  });

  test('L139 E preamble: the basis is art. 7(31), and the amendment of 2022 begins a wording', async () => {
    const order = await act('KZ-146-2019');
    expect(order.basis.en).toContain('art. 7(31)');
    expect(order.basis.ru).toContain('31) статьи 7');
    const preamble = await clause('146', 'preamble');
    expect(preamble).toMatchObject({ amendedBy: '347/НҚ', validFrom: afterPublicationOn('2022-09-27') });
    expect(governing(order, afterPublicationOn('2022-09-27'))).toEqual(['KZ-146-2019@2022-10']);
    expect(governing(order, '2022-10-07')).toEqual(['KZ-146-2019@2019-07']);
  });

  test('L140 E p.1: the order leads to the Rules that it approves', async () => {
    expect(await clause('146', 'p.1')).toMatchObject({ statement: inThreeLanguages });
    const { clauses } = await act('KZ-146-2019');
    const numbers = clauses.nodes.map(({ number }) => number);
    expect(numbers).toEqual(expect.arrayContaining(['p.1', '1', '2', '2(1)']));
    expect(numbers.indexOf('p.1')).toBeLessThan(numbers.indexOf('1'));
  });

  test('L147 E p.5: ten days after publication; a fact of the day before does not fall under it', async () => {
    const order = await act('KZ-146-2019');
    const start = afterPublicationOn('2019-07-01');
    expect(order.ruleSets[0]).toMatchObject({ validFrom: start, isDateInferred: true });
    expect(governing(order, start)).toEqual(['KZ-146-2019@2019-07']);
    expect(governing(order, addDays(start, -1))).toEqual([]);
    for (const [index, { id, validFrom }] of order.ruleSets.entries()) {
      const before = order.ruleSets[index - 1];
      expect(governing(order, validFrom)).toEqual([id]);
      expect(governing(order, addDays(validFrom, -1))).toEqual(before ? [before.id] : []);
    }
    expect(await clause('146', 'p.5', addDays(start, -1))).toEqual(notInForce);
  });

  test('L149 E Rules, footnote: the wording of 171/НҚ begins in May 2023', async () => {
    const order = await act('KZ-146-2019');
    const start = afterPublicationOn('2023-05-03');
    expect(order.ruleSets[2]).toMatchObject({
      id: 'KZ-146-2019@2023-05',
      validFrom: start,
      amendedBy: '171/НҚ',
    });
    expect(await clause('146', '7', start)).toMatchObject({ number: '7', amendedBy: '171/НҚ' });
    expect(await clause('146', '7', addDays(start, -1))).toEqual(notInForce);
    expect(governing(order, addDays(start, -1))).toEqual(['KZ-146-2019@2022-10']);
  });
});
