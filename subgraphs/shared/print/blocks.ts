import { bottomOf, keepTogether, MARGIN, type Page, TEXT_SIZE, widthOf } from './page';
import type { FieldBlock, PartiesBlock, Party, TextBlock } from './printed-form.model';

const LABEL_SHARE = 0.38;
const GAP = 12;
/** Where nothing is filled in there is a line to write on. */
const EMPTY = '—';

export function printTitle(page: Page, title: string | undefined): void {
  if (!title) return;
  keepTogether(page, 40);
  page.font('bold').fontSize(TEXT_SIZE + 1);
  page.text(title, MARGIN, page.y, { width: widthOf(page) });
  page.moveDown(0.4).font('regular').fontSize(TEXT_SIZE);
}

/** Label on the left, value on the right, one below the other. */
export function printFields(page: Page, { title, fields }: FieldBlock): void {
  printTitle(page, title);
  for (const { label, value } of fields) printField(page, label, value ?? EMPTY, MARGIN, widthOf(page));
  page.moveDown(0.8);
}

function printField(page: Page, label: string, value: string, x: number, width: number): void {
  const labelWidth = width * LABEL_SHARE;
  const valueWidth = width - labelWidth - GAP;
  page.font('regular').fontSize(TEXT_SIZE);
  const height = Math.max(
    page.heightOfString(label, { width: labelWidth }),
    Math.min(page.heightOfString(value, { width: valueWidth }), bottomOf(page) - MARGIN),
  );
  keepTogether(page, height);
  const top = page.y;
  page.fillColor('#444444').text(label, x, top, { width: labelWidth });
  const labelEnd = page.y;
  page.fillColor('black').text(value, x + labelWidth + GAP, top, { width: valueWidth });
  // A value longer than a page ends on another one; there the label's end says nothing.
  page.y = Math.max(page.y, page.y >= top ? labelEnd : page.y) + 3;
}

export function printText(page: Page, { title, paragraphs }: TextBlock): void {
  printTitle(page, title);
  for (const paragraph of paragraphs) {
    page.text(paragraph, MARGIN, page.y, { width: widthOf(page), align: 'justify' });
    page.moveDown(0.4);
  }
  page.moveDown(0.4);
}

/** The parties side by side: nothing of one stands below the other. */
export function printParties(page: Page, { parties }: PartiesBlock): void {
  const width = (widthOf(page) - GAP) / 2;
  keepTogether(page, Math.max(...parties.map((party) => heightOfParty(page, party, width))));
  const top = page.y;
  const ends = parties.map((party, index) => {
    page.y = top;
    printParty(page, party, MARGIN + index * (width + GAP), width);
    return page.y;
  });
  page.y = Math.max(...ends);
  page.moveDown(0.8);
}

function heightOfParty(page: Page, { title, lines }: Party, width: number): number {
  const texts = [title, ...lines.map(({ label, value }) => `${label} ${value ?? EMPTY}`)];
  return texts.reduce((height, text) => height + page.heightOfString(text, { width: width * 0.6 }) + 6, 0);
}

function printParty(page: Page, { title, lines }: Party, x: number, width: number): void {
  page.font('bold').text(title, x, page.y, { width });
  page.moveDown(0.3).font('regular');
  for (const { label, value } of lines) printField(page, label, value ?? EMPTY, x, width);
}
