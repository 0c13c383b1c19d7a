import PDFDocument from 'pdfkit';
import type { PrintedForm } from './printed-form.model';

export type Page = PDFKit.PDFDocument;

/** Noto Sans has every letter of the Kazakh alphabet in both cases, and the sign of the tenge. */
const REGULAR = require.resolve('@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf');
const BOLD = require.resolve('@expo-google-fonts/noto-sans/600SemiBold/NotoSans_600SemiBold.ttf');

/** In points, 72 to the inch. */
export const MARGIN = 42;
const FOOT = 30;
export const TEXT_SIZE = 9;

/** An empty document. The time of its making is that of what it says, so that equal forms are equal files. */
export function newDocument({ title, madeAt, language }: PrintedForm, isWide: boolean): Page {
  const document = new PDFDocument({
    size: 'A4',
    layout: isWide ? 'landscape' : 'portrait',
    margins: { top: MARGIN, left: MARGIN, right: MARGIN, bottom: MARGIN + FOOT },
    font: REGULAR,
    autoFirstPage: false,
    lang: language,
    info: { Title: title, CreationDate: madeAt, ModDate: madeAt },
  });
  document.registerFont('regular', REGULAR);
  document.registerFont('bold', BOLD);
  return document;
}

export function widthOf({ page }: Page): number {
  return page.width - 2 * MARGIN;
}

/** Lowest place on a page where something may stand. */
export function bottomOf({ page }: Page): number {
  return page.height - MARGIN - FOOT;
}

/** Begins a new page when less than this is left of the present one. */
export function keepTogether(page: Page, height: number): void {
  if (page.y + height > bottomOf(page)) page.addPage();
}

/** Writes the foot of the present page without leaving the place where the text stands. */
export function writeFoot(page: Page, foot: string, number: number): void {
  const { x, y } = page;
  const { bottom } = page.page.margins;
  // Text below the margin would begin a new page.
  page.page.margins.bottom = 0;
  page.font('regular').fontSize(7).fillColor('#555555');
  const at = page.page.height - MARGIN;
  page.text(foot, MARGIN, at, { width: widthOf(page) - 40, lineBreak: false });
  page.text(String(number), MARGIN, at, { width: widthOf(page), align: 'right', lineBreak: false });
  page.page.margins.bottom = bottom;
  page.fillColor('black').fontSize(TEXT_SIZE);
  page.x = x;
  page.y = y;
}

/** What the library keeps of the font that is set; its types do not tell it. */
function fontOf(page: Page): {
  readonly font: { hasGlyphForCodePoint(codePoint: number): boolean };
  layoutCache: object;
} {
  return (page as unknown as { readonly _font: ReturnType<typeof fontOf> })._font;
}

export function hasGlyph(page: Page, codePoint: number): boolean {
  return fontOf(page).font.hasGlyphForCodePoint(codePoint);
}

/**
 * Forgets the words that were set in the present font. The library remembers each of them to the end, which a table
 * of many thousand names would pay with memory.
 */
export function forgetWords(page: Page): void {
  fontOf(page).layoutCache = Object.create(null);
}
