import {
  type CardFacts,
  COST_SUPPORT_CLAUSE,
  costSupportOf,
} from '../../../subgraphs/objects/cost/cost-support.rules';
import { DocumentKind } from '../../../subgraphs/objects/documentation/document.type';

const FULL_CARD: CardFacts = {
  hasPurpose: true,
  hasClass: true,
  hasHosting: true,
  hasHolder: true,
  isPublished: true,
  commissionedOn: '2020-06-15',
  terminatedOn: null,
};
const REQUIRED: readonly DocumentKind[] = [
  'TERMS_OF_REFERENCE',
  'TRIAL_PROGRAMME',
  'COMMISSIONING_ACT',
  'INFORMATION_SECURITY_POLICY',
  'ADMINISTRATOR_GUIDE',
  'USER_GUIDE',
  'SYSTEM_DESCRIPTION',
];
const ALL_COPIES = new Set(REQUIRED);
const NO_COPIES = new Set<DocumentKind>();

const verdictOf = (
  year: number,
  card: Partial<CardFacts> = {},
  copies: ReadonlySet<DocumentKind> = ALL_COPIES,
) => costSupportOf({ ...FULL_CARD, ...card }, copies, year);
const subjects = (card: Partial<CardFacts>, copies: ReadonlySet<DocumentKind> = ALL_COPIES) =>
  verdictOf(2026, card, copies).gaps.map(({ subject }) => subject);

describe('C-18: whether operation cost is supported', () => {
  test('the rule rests on C-18', () => {
    expect(COST_SUPPORT_CLAUSE).toEqual({ actId: 'KZ-129-2016', clause: '18' });
  });

  test('C-18: a full card with all copies is supported', () => {
    expect(verdictOf(2026)).toEqual({ verdict: 'SUPPORTED', gaps: [] });
  });

  test.each([
    ['RECORD', { isPublished: false }],
    ['PURPOSE', { hasPurpose: false }],
    ['CLASS', { hasClass: false }],
    ['HOSTING', { hasHosting: false }],
    ['HOLDER', { hasHolder: false }],
  ] as const)('C-18: the gap %s alone is told, and its filling alone flips the verdict', (subject, card) => {
    expect(subjects(card)).toEqual([subject]);
    expect(verdictOf(2026, card).verdict).toBe('NOT_SUPPORTED');
    expect(verdictOf(2026).verdict).toBe('SUPPORTED');
  });

  test.each(REQUIRED)(
    'C-18: the copy %s alone is told as absent, and placing it flips the verdict',
    (kind) => {
      const others = new Set(REQUIRED.filter((other) => other !== kind));
      expect(subjects({}, others)).toEqual([kind]);
      expect(verdictOf(2026, {}, others).verdict).toBe('NOT_SUPPORTED');
      expect(verdictOf(2026, {}, new Set([...others, kind])).verdict).toBe('SUPPORTED');
    },
  );

  test('C-18: copies of other documents stand for none of the required ones', () => {
    const others = (Object.keys(DocumentKind) as DocumentKind[]).filter((kind) => !REQUIRED.includes(kind));
    expect(subjects({}, new Set(others))).toEqual(REQUIRED);
  });

  test('C-18: all gaps are told together, those of the card first', () => {
    const empty = {
      hasPurpose: false,
      hasClass: false,
      hasHosting: false,
      hasHolder: false,
      isPublished: false,
    };
    expect(subjects(empty, NO_COPIES)).toEqual([
      'RECORD',
      'PURPOSE',
      'CLASS',
      'HOSTING',
      'HOLDER',
      ...REQUIRED,
    ]);
  });

  test('each gap says in three languages what to do', () => {
    const { gaps } = verdictOf(2026, { hasPurpose: false, hasHolder: false }, NO_COPIES);
    for (const { message } of gaps) {
      expect(new Set(Object.values(message)).size).toBe(3);
      expect(message.ru).toMatch(/(Заполните|Разместите)/);
      expect(message.en).toMatch(/(Fill it in|Place it)\.$/);
      expect(message.kk).toMatch(/(толтырыңыз|орналастырыңыз)\.$/);
    }
    expect(new Set(gaps.map(({ message }) => message.en)).size).toBe(gaps.length);
  });
});

describe('C-18: years in which there is operation', () => {
  test.each([
    [2019, 'NOT_APPLICABLE'],
    [2020, 'SUPPORTED'],
    [2021, 'SUPPORTED'],
  ])('commissioned in 2020: %i is %s', (year, verdict) => {
    expect(verdictOf(year).verdict).toBe(verdict);
  });

  test.each([
    [2023, 'SUPPORTED'],
    [2024, 'SUPPORTED'],
    [2025, 'NOT_APPLICABLE'],
  ])('ended in 2024: %i is %s', (year, verdict) => {
    expect(verdictOf(year, { terminatedOn: '2024-01-01' }).verdict).toBe(verdict);
  });

  test('the first and the last day of a year belong to it', () => {
    const days = { commissionedOn: '2021-12-31', terminatedOn: '2022-01-01' };
    expect([2020, 2021, 2022, 2023].map((year) => verdictOf(year, days).verdict)).toEqual([
      'NOT_APPLICABLE',
      'SUPPORTED',
      'SUPPORTED',
      'NOT_APPLICABLE',
    ]);
  });

  test('without commissioning there is no operation, whatever is absent, and no gap is told', () => {
    expect(verdictOf(2026, { commissionedOn: null, hasClass: false }, NO_COPIES)).toEqual({
      verdict: 'NOT_APPLICABLE',
      gaps: [],
    });
  });
});
