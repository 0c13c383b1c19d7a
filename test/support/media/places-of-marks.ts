import { type Look, type Mark, MarkSeeker } from '../../../subgraphs/escrow/medium/marks';
import { MARKS_CODE, RELAXED_MARKS_CODE } from '../../../subgraphs/escrow/medium/marks-code';
import { ScanMemory } from '../../../subgraphs/escrow/medium/scan-memory';

/** A machine takes the first that it knows. */
export const MARKS_CODES = { RELAXED_MARKS_CODE, MARKS_CODE };

type LookInto = (bytes: Buffer, start?: number, end?: number) => Look | null;

/** Looks into bytes that lie somewhere within a piece, between others; what stands around them is no part of them. */
export function lookerOf(marks: readonly Mark[], code: keyof typeof MARKS_CODES = 'MARKS_CODE'): LookInto {
  const memory = new ScanMemory(1, marks);
  const module = new WebAssembly.Module(Buffer.from(MARKS_CODES[code], 'base64'));
  const seeker = new MarkSeeker({ ...memory.search, code: module });
  const piece = memory.piece();
  const around = Buffer.from(`\0${marks.join('').repeat(9)}\0\n\n\n`);
  return (bytes, start = 0, end = bytes.length) => {
    piece.set(around, 0);
    piece.set(bytes, around.length);
    piece.set(around, around.length + bytes.length);
    return seeker.look(around.length + start, around.length + end);
  };
}

/** Only where marks begin. */
export function seekerOf(
  marks: readonly Mark[],
  code?: keyof typeof MARKS_CODES,
): (...args: Parameters<LookInto>) => number[] {
  const look = lookerOf(marks, code);
  return (...args) => [...(look(...args)?.marks ?? [])];
}
