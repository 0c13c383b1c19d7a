/** What is used of WebAssembly, whose types come with those of browsers and not with those of Node. */
declare namespace WebAssembly {
  /** Whether this machine knows all that a code needs. */
  function validate(code: Uint8Array): boolean;

  class Module {
    constructor(code: Uint8Array);
  }

  class Memory {
    /** Sizes in pages of 64 KiB. */
    constructor(size: { readonly initial: number; readonly maximum: number; readonly shared: true });
    readonly buffer: SharedArrayBuffer;
  }

  class Instance {
    constructor(code: Module, imports: Readonly<Record<string, Readonly<Record<string, Memory>>>>);
    readonly exports: Readonly<Record<string, unknown>>;
  }
}
