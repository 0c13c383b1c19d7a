import type { Readable } from 'node:stream';
import { printFields, printParties, printText } from './blocks';
import { legible } from './legible';
import { MARGIN, newDocument, type Page, TEXT_SIZE, widthOf, writeFoot } from './page';
import type { FormBlock, PrintedForm } from './printed-form.model';
import { printTable } from './table';

/** Tables of more columns than this lie on wide pages. */
const NARROW_COLUMNS = 7;
/** The line for the day of a document that has none yet. */
const DAY_TO_WRITE = '«____» ________________ 20___';

/** Prints a form as PDF, page by page while it is read. */
export function printForm(form: PrintedForm): Readable {
  const page = newDocument(form, form.blocks.some(isWide));
  let number = 0;
  page.on('pageAdded', () => {
    number += 1;
    writeFoot(page, form.foot, number);
    page.x = MARGIN;
    page.y = MARGIN;
  });
  write(page, form).then(
    () => page.end(),
    (fault: Error) => (page as unknown as Readable).destroy(fault),
  );
  return page as unknown as Readable;
}

function isWide(block: FormBlock): boolean {
  return block.kind === 'TABLE' && block.columns.length > NARROW_COLUMNS;
}

async function write(page: Page, form: PrintedForm): Promise<void> {
  page.addPage();
  writeHead(page, form);
  for (const block of form.blocks) await writeBlock(page, block);
}

function writeHead(page: Page, { basis, title, place, date }: PrintedForm): void {
  const width = widthOf(page);
  page.font('regular').fontSize(TEXT_SIZE - 1);
  page.text(basis, MARGIN, page.y, { width, align: 'right' });
  page.moveDown();
  page
    .font('bold')
    .fontSize(TEXT_SIZE + 4)
    .text(title, MARGIN, page.y, { width, align: 'center' });
  page.moveDown(0.6).font('regular').fontSize(TEXT_SIZE);
  if (!place && !date) return;
  const top = page.y;
  page.text(legible(page, place ?? ''), MARGIN, top, { width: width / 2 });
  page.text(date ? printedDay(date) : DAY_TO_WRITE, MARGIN + width / 2, top, {
    width: width / 2,
    align: 'right',
  });
  page.moveDown(0.6);
}

/** `2026-11-20` as `20.11.2026`. */
export function printedDay(day: string): string {
  return day.split('-').reverse().join('.');
}

async function writeBlock(page: Page, block: FormBlock): Promise<void> {
  if (block.kind === 'FIELDS') printFields(page, block);
  else if (block.kind === 'TEXT') printText(page, block);
  else if (block.kind === 'PARTIES') printParties(page, block);
  else await printTable(page, block);
}
