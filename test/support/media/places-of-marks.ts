import type { Mark } from '../../../subgraphs/escrow/medium/marks';
import { ScanMemory } from '../../../subgraphs/escrow/medium/scan-memory';

/** Seeks marks in bytes that lie somewhere within a piece, between others; what stands around them is no part of them. */
export function seekerOf(marks: readonly Mark[]): (bytes: Buffer, start?: number, end?: number) => number[] {
  const memory = new ScanMemory(1, marks);
  const piece = memory.piece();
  const around = Buffer.from(marks.join('').repeat(9));
  return (bytes, start = 0, end = bytes.length) => {
    piece.set(around, 0);
    piece.set(bytes, around.length);
    piece.set(around, around.length + bytes.length);
    return [...(memory.seeker.look(around.length + start, around.length + end)?.marks ?? [])];
  };
}
