import { buffer } from 'node:stream/consumers';
import { printForm } from '../../../subgraphs/shared/print/print-form';
import type { FormBlock, PrintedForm } from '../../../subgraphs/shared/print/printed-form.model';
import { printedText } from '../../support/printed-text';

const LETTERS = 'Әә Ғғ Ққ Ңң Өө Ұұ Үү Һһ Іі Ёё ₸ № «» –';

function form(...blocks: FormBlock[]): PrintedForm {
  return {
    language: 'kk',
    basis: '3-қосымша',
    title: 'Қабылдап алу-беру актісі',
    place: 'Астана қаласы',
    date: '2026-11-20',
    madeAt: new Date('2026-11-20T07:00:00Z'),
    foot: 'DEP-2026-0001',
    blocks,
  };
}

const FIELDS: FormBlock = { kind: 'FIELDS', title: 'Мәлімет', fields: [{ label: 'Атауы', value: LETTERS }] };

describe('a printed form', () => {
  test('gives back every letter of the three languages', async () => {
    const [page = ''] = await printedText(printForm(form(FIELDS)));
    for (const letter of LETTERS.split(' ')) expect(page).toContain(letter);
    expect(page).toContain('Астана қаласы');
    expect(page).toContain('20.11.2026');
  });

  test('is the same file when it is the same form, and another when a value differs', async () => {
    const bytes = (title: string) => buffer(printForm({ ...form(FIELDS), title }));
    const [one, same, other] = [await bytes('Акт'), await bytes('Акт'), await bytes('Акты')];
    expect(one.equals(same)).toBe(true);
    expect(one.equals(other)).toBe(false);
  });

  test('underlines what holds of all that a form names, in the same words', async () => {
    const choices = (isChosen: boolean): FormBlock => {
      const names = ['бірінші', 'екінші'].map((text) => ({ text, isChosen }));
      return { kind: 'FIELDS', fields: [{ label: 'Көзі', value: 'бірінші, екінші', choices: names }] };
    };
    const [plain, underlined] = [form(choices(false)), form(choices(true))];
    const text = await printedText(printForm(plain));
    expect(text.join()).toContain('бірінші, екінші');
    expect(await printedText(printForm(underlined))).toEqual(text);
    expect((await buffer(printForm(underlined))).equals(await buffer(printForm(plain)))).toBe(false);
  });

  test('repeats the head of a table and its own foot on every page, and leaves out no row', async () => {
    const rows = Array.from({ length: 300 }, (_, index) => [`r${index}r`, 'мәтін '.repeat(index % 30)]);
    const columns = [
      { label: 'Нөмірі', width: 1 },
      { label: 'Мәтіні', width: 4 },
    ];
    const pages = await printedText(printForm(form({ kind: 'TABLE', columns, rows })));
    expect(pages.length).toBeGreaterThan(5);
    for (const [index, page] of pages.entries()) {
      expect(page).toContain('Нөмірі');
      expect(page).toMatch(new RegExp(`DEP-2026-0001.*${index + 1}|${index + 1}.*DEP-2026-0001`));
    }
    const text = pages.join(' ');
    expect(rows.filter(([name = '']) => !text.includes(name))).toEqual([]);
  });

  test('remembers no more words at the end of a long table than a page has', async () => {
    const rows = Array.from({ length: 2_000 }, (_, index) => [`File${index}.java`, 'Java']);
    const columns = [
      { label: 'Файл', width: 2 },
      { label: 'Тіл', width: 1 },
    ];
    const page = printForm(form({ kind: 'TABLE', columns, rows }));
    await buffer(page);
    const { _font: font } = page as unknown as { readonly _font: { layoutCache: object } };
    expect(Object.keys(font.layoutCache).length).toBeLessThan(200);
  });

  test('is made no further than its reader follows, and no more of it once nobody reads', async () => {
    let read = 0;
    function* rows() {
      for (; ; read++) yield [`Row ${read} ${'text '.repeat(40)}`];
    }
    const page = printForm(form({ kind: 'TABLE', columns: [{ label: 'Мәтін', width: 1 }], rows: rows() }));
    const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
    while (page.readableLength <= 1024 * 1024) await pause(20);
    await pause(100);
    const ahead = read;
    await pause(300);
    expect(read).toBe(ahead);
    page.on('error', () => undefined).destroy();
    await pause(100);
    expect(read).toBe(ahead);
  });

  test('goes on over a page where a value is longer than one', async () => {
    const value = Array.from({ length: 3000 }, (_, index) => `w${index}`).join(' ');
    const long: FormBlock = {
      kind: 'FIELDS',
      fields: [
        { label: 'Ұзын', value },
        { label: 'Соңғы', value: 'END' },
      ],
    };
    const pages = await printedText(printForm(form(long)));
    expect(pages.length).toBeGreaterThan(1);
    const text = pages.join(' ');
    expect(text).toContain('w0 ');
    expect(text).toContain('w2999');
    expect(text.indexOf('END')).toBeGreaterThan(text.indexOf('w2999'));
  });

  test('shows the parties beside each other', async () => {
    const party = (title: string, value: string | null) => ({ title, lines: [{ label: 'Қолы', value }] });
    const [page = ''] = await printedText(
      printForm(form({ kind: 'PARTIES', parties: [party('Бірінші', null), party('Екінші', 'Үлгі')] })),
    );
    expect(page).toMatch(/Бірінші.*Екінші/u);
  });

  test('fails with the fault of its rows instead of ending as if it were whole', async () => {
    const rows = (function* () {
      yield ['1'];
      throw new Error('the rows broke off');
    })();
    const broken = form({ kind: 'TABLE', columns: [{ label: '№', width: 1 }], rows });
    await expect(buffer(printForm(broken))).rejects.toThrow('the rows broke off');
  });
});
