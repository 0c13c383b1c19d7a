import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { extractText, getDocumentProxy } from 'unpdf';

/** What a reader finds on the pages of a PDF, page by page, with single blanks. */
export async function printedText(pdf: Readable): Promise<string[]> {
  const document = await getDocumentProxy(new Uint8Array(await buffer(pdf)));
  const { text } = await extractText(document, { mergePages: false });
  return text.map((page) => page.replace(/\s+/gu, ' '));
}

/** Where a text stands on its page, in points from the lower left. */
export interface PlacedText {
  readonly page: number;
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

export async function placedTexts(pdf: Readable): Promise<PlacedText[]> {
  const document = await getDocumentProxy(new Uint8Array(await buffer(pdf)));
  const placed: PlacedText[] = [];
  for (let page = 1; page <= document.numPages; page++) {
    const { items } = await (await document.getPage(page)).getTextContent();
    for (const item of items)
      if ('str' in item && item.str.trim() !== '')
        placed.push({ page, text: item.str, x: item.transform[4], y: item.transform[5] });
  }
  return placed;
}
