/** Every piece wakes another thread and waits for it, which costs as much as reading a hundred thousand bytes. */
export const GREAT_PIECE = 2 * 1024 * 1024;

/** Pieces that are read while one is looked at, so that nobody waits where all cores have work. */
export const PIECES_AHEAD = 3;

/** Memory for the next great piece of a medium; of those given before, the last `PIECES_AHEAD` are still in use. */
export type PieceMemory = () => Buffer;

/** As many buffers as are in use at once take turns, for new memory for each piece costs more than its bytes. */
export function turningBuffers(size: number): PieceMemory {
  const buffers = Array.from({ length: PIECES_AHEAD + 1 }, () => Buffer.allocUnsafeSlow(size));
  let given = 0;
  return () => buffers[given++ % buffers.length] ?? Buffer.allocUnsafeSlow(size);
}
