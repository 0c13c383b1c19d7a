/** Every piece wakes another thread and waits for it, which costs as much as reading a hundred thousand bytes. */
export const GREAT_PIECE = 1024 * 1024;

/** Memory for the next great piece of a medium; of those given before, only the last is still read. */
export type PieceMemory = () => Buffer;

/** Two buffers take turns, for new memory for each piece costs more than its bytes. */
export function twoBuffers(size: number): PieceMemory {
  let [next, other] = [0, 0].map(() => Buffer.allocUnsafeSlow(size)) as [Buffer, Buffer];
  return () => {
    [next, other] = [other, next];
    return next;
  };
}
