/** FNV-1a, 32 bits: turns the label of a stream into a number. */
function hashLabel(label: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < label.length; i++) hash = Math.imul(hash ^ label.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/**
 * Reproducible random numbers (sfc32). Each concern of each object has a stream of its own, so a change in one
 * table does not move the values of another. Label and serial are the state itself and not a hash of both:
 * a million streams cannot collide.
 */
export class Random {
  private readonly state: Uint32Array;
  private readonly prefix: string;

  constructor(label: string, serial: number) {
    this.prefix = serial.toString(16).padStart(8, '0');
    this.state = Uint32Array.of(hashLabel(label), serial, 0x9e3779b9, 1);
    for (let i = 0; i < 15; i++) this.bits();
  }

  /** 32 random bits. */
  private bits(): number {
    const s = this.state;
    const [a = 0, b = 0, c = 0, counter = 0] = s;
    const result = (a + b + counter) >>> 0;
    s[3] = counter + 1;
    s[0] = b ^ (b >>> 9);
    s[1] = c + (c << 3);
    s[2] = ((c << 21) | (c >>> 11)) + result;
    return result;
  }

  /** Whole number between both ends, ends included. */
  int(min: number, max: number): number {
    return min + Math.floor((this.bits() / 0x1_0000_0000) * (max - min + 1));
  }

  /** True with the given probability, 0…1. */
  chance(probability: number): boolean {
    return this.bits() / 0x1_0000_0000 < probability;
  }

  pick<T>(from: readonly [T, ...T[]]): T {
    return from[this.int(0, from.length - 1)] ?? from[0];
  }

  /** The members that won their draw, in the order given. */
  some<T>(from: readonly T[], probability: number): T[] {
    return from.filter(() => this.chance(probability));
  }

  hex(length: number): string {
    let text = '';
    while (text.length < length) text += this.bits().toString(16).padStart(8, '0');
    return text.slice(0, length);
  }

  /**
   * Version 8 uuid that begins with the serial of the stream: ids grow with the serial, so that the indexes of a
   * large sample are filled from one end, as those of ids in the order of time are.
   */
  uuid(): string {
    const h = this.hex(22);
    const variant = '89ab'.charAt(this.int(0, 3));
    return `${this.prefix}-${h.slice(0, 4)}-8${h.slice(4, 7)}-${variant}${h.slice(7, 10)}-${h.slice(10, 22)}`;
  }
}
