import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { extractText, getDocumentProxy } from 'unpdf';

/** What a reader finds on the pages of a PDF, page by page, with single blanks. */
export async function printedText(pdf: Readable): Promise<string[]> {
  const document = await getDocumentProxy(new Uint8Array(await buffer(pdf)));
  const { text } = await extractText(document, { mergePages: false });
  return text.map((page) => page.replace(/\s+/gu, ' '));
}
