import { person } from '../../support/actors';
import { objectOf, organizationOf } from '../../support/builders/objects';
import { type ObjectsFixture, openObjects } from '../../support/objects';

const NAMES = [
  [
    'KZ-П-14-0000014',
    'ЕНИС',
    'Бірыңғай нотариаттық ақпараттық жүйе',
    'Единая нотариальная информационная система',
    'Unified notarial information system',
  ],
  [
    'KZ-П-15-0000021',
    'ГБД ФЛ',
    '«Жеке тұлғалар» мемлекеттік деректер қоры',
    'Государственная база данных «Физические лица»',
    'State database of individuals',
  ],
  [
    'KZ-П-15-0000022',
    'ГБД ЮЛ',
    '«Заңды тұлғалар» мемлекеттік деректер қоры',
    'Государственная база данных «Юридические лица»',
    'State database of legal entities',
  ],
  [
    'KZ-П-16-0000030',
    null,
    'Электрондық лицензиялау порталы',
    'Портал электронного лицензирования',
    'Portal of electronic licensing',
  ],
  [
    'KZ-П-17-0000041',
    'ИС ЭСФ',
    'Электрондық шот-фактуралар жүйесі',
    'Система электронных счетов-фактур',
    'System of electronic invoices',
  ],
  [
    'KZ-П-18-0000052',
    'НОБД',
    'Ұлттық білім беру деректер қоры',
    'Национальная образовательная база данных',
    'National education database',
  ],
  ['KZ-П-19-0000063', null, 'Жер кадастры', 'Земельный кадастр', 'Land cadastre'],
  ['KZ-П-20-0000074', null, 'Тірі табиғат мониторингі', 'Мониторинг живой природы', 'Wildlife monitoring'],
] as const;

let fixture: ObjectsFixture;
beforeAll(async () => {
  fixture = await openObjects(person(['ANALYST']), {
    organization: [
      organizationOf('owner'),
      organizationOf('holder', {
        bin: '021240003454',
        name_ru: 'Нотариальная палата города Алматы',
        name_kk: 'Алматы қаласының нотариаттық палатасы',
        name_en: 'Notary chamber of Almaty',
        abbreviation: 'НПА',
        kind: 'OTHER_PERSON',
        government_level: null,
      }),
    ],
    informatization_object: NAMES.map(([code, abbreviation, name_kk, name_ru, name_en]) =>
      objectOf(code, { abbreviation, name_kk, name_ru, name_en }),
    ),
  });
});
afterAll(() => fixture.close());

async function found(text: string): Promise<string[]> {
  const { data, errors } = await fixture.subgraph.execute<{
    informatizationObjects: { nodes: { code: string }[]; totalCount: number };
  }>({
    query: `query ($text: String) {
      informatizationObjects(filterBy: { text: $text }) { nodes { code } totalCount }
    }`,
    variables: { text },
  });
  expect(errors).toEqual([]);
  const { nodes, totalCount } = data.informatizationObjects;
  expect(totalCount).toBe(nodes.length);
  return nodes.map(({ code }) => code.slice(-2));
}

describe('text search of objects', () => {
  test.each([
    ['a word in Russian', 'нотариальная', ['14']],
    ['another form of the word', 'нотариальной', ['14']],
    ['a word in Kazakh', 'лицензиялау', ['30']],
    ['a word in English', 'invoices', ['41']],
    ['its singular', 'invoice', ['41']],
    ['capital letters, Kazakh ones too', 'ҰЛТТЫҚ БІЛІМ', ['52']],
    ['several words, in any order', 'база образовательная национальная', ['52']],
    ['an abbreviation', 'НОБД', ['52']],
    ['an abbreviation in small letters', 'енис', ['14']],
    ['a registration number', 'KZ-П-19-0000063', ['63']],
    ['a registration number in small letters', 'kz-п-19-0000063', ['63']],
    ['a part of a registration number', '0000063', ['63']],
    ['blanks around', '  кадастр  ', ['63']],
    ['words of different languages', 'cadastre земельный', ['63']],
    ['a short word among longer ones, whatever it is', 'кадастр и', ['63']],
    ['words in no row together', 'кадастр лицензирования', []],
    ['a number with another digit', 'KZ-П-19-0000064', []],
    ['signs that a pattern would take for any', '00000_3', []],
  ])('%s: «%s» finds %j', async (_name, text, codes) => {
    expect(await found(text)).toEqual(codes);
  });

  test.each([
    ['doubled letter, ru', 'нотариальнная', '14'],
    ['wrong letter, ru', 'натариальная', '14'],
    ['missing letter, ru', 'лицензрования', '30'],
    ['wrong letter in a short word, ru', 'кодастр', '63'],
    ['Russian letters for Kazakh ones, kk', 'улттык', '52'],
    ['missing letter, kk', 'лицензялау', '30'],
    ['wrong letter, en', 'invoises', '41'],
    ['doubled letter, en', 'wilddlife', '74'],
    ['one of several words', 'единая нотариальнная система', '14'],
    ['abbreviation with a wrong letter', 'НОБТ', '52'],
  ])('a misspelling is forgiven: %s, «%s» finds …%s', async (_name, text, code) => {
    expect(await found(text)).toContain(code);
  });

  test.each([
    'квантовый',
    'spaceship',
    'ғарыш',
    'zzzz',
    '-',
    '"',
    '!',
    '&|',
    "'; DROP TABLE organization; --",
    '%',
    '()',
  ])('«%s» finds nothing and is no fault', async (text) => {
    expect(await found(text)).toEqual([]);
  });

  test('signs of a query language mean nothing: a name may hold a dash or quotes', async () => {
    expect(await found('кадастр -земельный')).toEqual(['63']);
    expect(await found('"кадастр земельный"')).toEqual(['63']);
  });

  test('a very long text is cut and answered', async () => {
    expect(await found(`кадастр ${'я'.repeat(100_000)}`)).toEqual(expect.any(Array));
  });

  test('text and other conditions are joined by «and»', async () => {
    const { data } = await fixture.subgraph.execute({
      query: `{ informatizationObjects(filterBy: { text: "кадастр", kinds: [INTERNET_RESOURCE] }) { totalCount } }`,
    });
    expect(data).toEqual({ informatizationObjects: { totalCount: 0 } });
  });
});

describe('text search of organizations', () => {
  const organizations = async (filterBy: string) => {
    const { data, errors } = await fixture.subgraph.execute<{
      organizations: { nodes: { bin: string | null }[]; totalCount: number };
    }>({ query: `{ organizations(filterBy: { ${filterBy} }) { nodes { bin } totalCount } }` });
    expect(errors).toEqual([]);
    return data.organizations;
  };

  test.each(['нотариальная палата', 'нотариалная', 'notary', 'палатасы', 'НПА', '021240003454'])(
    '«%s» finds the chamber by name, abbreviation or number',
    async (text) => {
      expect(await organizations(`text: "${text}"`)).toEqual({
        nodes: [{ bin: '021240003454' }],
        totalCount: 1,
      });
    },
  );

  test.each([
    ['kinds: [OTHER_PERSON]', ['021240003454']],
    ['kinds: [STATE_BODY]', [null]],
    ['kinds: [STATE_BODY, OTHER_PERSON]', ['021240003454', null]],
    ['governmentLevel: CENTRAL', [null]],
    ['governmentLevel: LOCAL', []],
    ['kinds: [OTHER_PERSON], text: "организация"', []],
  ])('C-2: %s', async (filterBy, bins) => {
    const { nodes, totalCount } = await organizations(filterBy);
    expect(nodes.map(({ bin }) => bin)).toEqual(bins);
    expect(totalCount).toBe(bins.length);
  });
});
