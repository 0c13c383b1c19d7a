import { legible } from '../../../subgraphs/shared/print/legible';
import { newDocument } from '../../../subgraphs/shared/print/page';
import { printForm } from '../../../subgraphs/shared/print/print-form';
import type { FormBlock, PrintedForm } from '../../../subgraphs/shared/print/printed-form.model';
import { type PlacedText, placedTexts } from '../../support/printed-text';

const FRAME: PrintedForm = {
  language: 'kk',
  basis: '3-қосымша',
  title: 'Акт',
  madeAt: new Date('2026-11-20T07:00:00Z'),
  foot: 'DEP-2026-0001',
  blocks: [],
};
const placed = (blocks: FormBlock[], frame: Partial<PrintedForm> = {}) =>
  placedTexts(printForm({ ...FRAME, ...frame, blocks }));
const filler = (count: number): FormBlock => ({
  kind: 'FIELDS',
  fields: Array.from({ length: count }, (_, index) => ({ label: `l${index}`, value: `v${index}` })),
});

function found(texts: readonly PlacedText[], start: string): PlacedText {
  const one = texts.find(({ text }) => text.startsWith(start));
  if (!one) throw new Error(`${start} is not printed.`);
  return one;
}

describe('on paper', () => {
  const signature: FormBlock = {
    kind: 'FIELDS',
    title: 'TITLE',
    fields: ['FIRST', 'SECOND', 'LAST'].map((label) => ({ label, value: null })),
  };
  const tall: FormBlock = {
    kind: 'TABLE',
    title: 'TITLE',
    columns: [{ label: 'HEAD', width: 1 }],
    rows: [['FIRST '.repeat(200)]],
  };

  test.each([
    ['a signature block', signature, ['TITLE', 'FIRST', 'SECOND', 'LAST']],
    ['the head of a table', tall, ['TITLE', 'HEAD', 'FIRST']],
  ] as const)('%s stands with what follows it, wherever the page ends', async (_, block, parts) => {
    for (let count = 34; count <= 46; count++) {
      const texts = await placed([filler(count), block]);
      const pages = new Set(parts.map((part) => found(texts, part).page));
      expect({ count, pages: pages.size }).toEqual({ count, pages: 1 });
    }
  });

  test.each([' ', '/'])(
    'a row taller than a page goes on, whole, and nothing of it reaches the foot (%j)',
    async (blank) => {
      const columns = [
        { label: 'HEAD '.repeat(40), width: 1 },
        { label: 'B', width: 9 },
      ];
      const text = Array.from({ length: 4000 }, (_, index) => `w${index}`).join(blank);
      const texts = await placed([
        {
          kind: 'TABLE',
          title: 'TITLE',
          columns,
          rows: [
            ['ROW', text],
            ['NEXT', 'END'],
          ],
        },
      ]);
      const low = texts.filter(({ y }) => y < 72).map((one) => one.text);
      expect(low.filter((one) => one !== FRAME.foot && !/^\d$/.test(one))).toEqual([]);
      const cell = texts.filter(({ x, y }) => x > 80 && y > 72).map((one) => one.text.trim());
      const words = cell.join(blank === ' ' ? ' ' : '').match(/w\d+/g);
      expect(new Set(words).size).toBe(4000);
      expect(texts.filter(({ text: one }) => ['TITLE', 'ROW', 'NEXT'].includes(one))).toHaveLength(3);
    },
  );

  test('a long value begins where there is room for it', async () => {
    const value = Array.from({ length: 700 }, (_, index) => `w${index}`).join(' ');
    const texts = await placed([filler(20), { kind: 'FIELDS', fields: [{ label: 'LONG', value }] }]);
    expect(found(texts, 'w0 ').page).toBe(1);
    expect(texts.some(({ page, text }) => page === 2 && text.includes('w699'))).toBe(true);
    const lines = texts.filter(({ text }) => /^w\d/.test(text));
    expect(new Set(lines.map(({ x }) => Math.round(x))).size).toBe(1);
  });

  test('a document without a day has a line for it, and the place stands above the first field', async () => {
    const texts = await placed([filler(1)], { place: 'PLACE' });
    expect(found(texts, '«____»').y).toBe(found(texts, 'PLACE').y);
    expect(found(texts, 'PLACE').y - found(texts, 'l0').y).toBeGreaterThan(10);
  });

  test('the lines of two parties stand beside each other, however long the name of one is', async () => {
    const party = (mark: string, name: string) => ({
      title: mark,
      lines: [
        { label: `name-${mark}`, value: name },
        { label: `sign-${mark}`, value: null },
      ],
    });
    const parties = [party('A', 'Ұйым '.repeat(60)), party('B', 'Ұйым')] as const;
    const texts = await placed([{ kind: 'PARTIES', parties }]);
    expect(found(texts, 'sign-A').y).toBe(found(texts, 'sign-B').y);
  });

  test('what nobody filled in at all has lines to write on, and a single value that is left out a dash', async () => {
    const lines = (value: string | null) => [
      { label: 'a', value },
      { label: 'b', value: null },
    ];
    const parties = [
      { title: 'A', lines: lines(null) },
      { title: 'B', lines: lines('told') },
    ] as const;
    const texts = (await placed([{ kind: 'PARTIES', parties }])).map(({ text }) => text);
    expect(texts.filter((text) => /^_{20,}$/.test(text))).toHaveLength(2);
    expect(texts.filter((text) => text === '—')).toHaveLength(1);
  });

  test('the words of a line are not pulled apart by a path that fits no line', async () => {
    const texts = await placed([{ kind: 'TEXT', paragraphs: [`• ${'folder/file_'.repeat(20)} end of it`] }]);
    expect(found(texts, '• folder').x).toBeLessThan(50);
  });
});

describe('a text that people wrote', () => {
  const page = newDocument(FRAME, false);

  test.each([
    ['≥ 2,1 ГГц → ≤ 5', '>= 2,1 ГГц -> <= 5'],
    ['文.txt', '[U+6587].txt'],
    ['😀', '[U+1F600]'],
    ['a\tb\r\nc', 'a b\nc'],
    ['exe\u202Etxt\u0007', 'exe[U+202E]txt[U+0007]'],
    ['\uD800', '[U+D800]'],
    ['ӘәҒғҚқҢңӨөҰұҮүҺһІі ₸ ± § ® «№ 5» – — …', 'ӘәҒғҚқҢңӨөҰұҮүҺһІі ₸ ± § ® «№ 5» – — …'],
  ])('%j is printed as %j', (text, shown) => {
    expect(legible(page, text)).toBe(shown);
  });

  test('every sign of it is in the font after that', () => {
    const signs = Array.from({ length: 0x3000 }, (_, code) => String.fromCodePoint(code));
    const shown = Array.from(legible(page, signs.join(''))).concat(
      signs.map((sign) => legible(page, sign)).join(''),
    );
    const { font } = (page as unknown as { _font: { font: { hasGlyphForCodePoint(code: number): boolean } } })
      ._font;
    const codes = new Set(
      shown
        .join('')
        .replaceAll('\n', '')
        .split('')
        .map((sign) => sign.codePointAt(0) ?? 0),
    );
    expect([...codes].filter((code) => !font.hasGlyphForCodePoint(code))).toEqual([]);
  });

  test('it is made legible wherever it stands in a form', async () => {
    const bad = '中';
    const line = { label: 'l', value: bad };
    const party = { title: 'p', lines: [line] };
    const texts = await placed(
      [
        { kind: 'FIELDS', fields: [line] },
        { kind: 'TEXT', paragraphs: [bad] },
        { kind: 'PARTIES', parties: [party, party] },
        { kind: 'TABLE', columns: [{ label: 'c', width: 1 }], rows: [[bad]] },
      ],
      { place: bad },
    );
    expect(texts.filter(({ text }) => text === '[U+4E2D]')).toHaveLength(6);
  });
});
