/**
 * Every bound the gateway puts on a request, with its reason. Counts of selections and aliases are taken after
 * fragments are expanded.
 */
export const LIMITS = {
  /** Bytes of a request body after decompression. The longest worked example is under 10 kB; variables need room. */
  bodyBytes: 256 * 1024,
  /** Lexical tokens of a document: about ten times the flagship question. Keeps parsing under a millisecond or two. */
  tokens: 4_000,
  /** Nested selection sets of data: the longest useful path (object → deposit → remark → clause) has eight. */
  depth: 10,
  /** Nested selection sets below `__schema`; the standard introspection query with nine `ofType` has fifteen. */
  introspectionDepth: 16,
  /** Nested lists below `__schema` (types → fields → args): one more starts the circle of the type system. */
  introspectionLists: 3,
  /** Fields and fragments of one operation. */
  selections: 1_000,
  /** Renamed fields of one operation. */
  aliases: 30,
  /** The same field renamed within one object: the twelve months of a year side by side, too few to guess codes. */
  aliasesOfOneField: 12,
  /** The same answer name written again within one selection set; generated documents repeat `id` a few times. */
  repeats: 10,
  /** Directives at one place; `@skip` and `@include` are all a client has. */
  directivesAtOnePlace: 4,
  /** Directives of one document. */
  directives: 100,
  /** Objects of one page. */
  pageSize: 100,
  /** Objects that one operation may reach: the page sizes multiplied along every path and added up. */
  nodes: 50_000,
  /** Nested lists and objects of the variables; the deepest input of the schema has five. */
  variableDepth: 12,
} as const;

export type Limits = { readonly [Name in keyof typeof LIMITS]: number };

/** Waiting times in milliseconds. */
export const TIMEOUTS = {
  /** A client must send its headers within this time (slowloris). */
  clientHeadersMs: 10_000,
  /** A client must send its whole request within this time; of an upload, the next piece. */
  clientRequestMs: 15_000,
  /** How often late clients are looked for. */
  clientCheckMs: 1_000,
  /** A client must read on within this time; what it leaves unread keeps files and statements open behind it. */
  clientIdleMs: 60_000,
  /** A TCP connection to a subgraph. */
  connectMs: 1_000,
  /** The whole answer of a subgraph; then the part counts as missing and the other parts answer. */
  subgraphMs: 4_000,
  /** The next piece of a download, and the answer to an upload that was sent whole. */
  fileMs: 15_000,
  /** A probe of a subgraph's readiness. */
  probeMs: 1_000,
  /** Requests in flight get this long when the gateway stops. */
  drainMs: 10_000,
} as const;

export type Timeouts = { readonly [Name in keyof typeof TIMEOUTS]: number };

/** Bytes of one subgraph answer; a page of 100 objects with all its fields has about 1 MB. */
export const SUBGRAPH_ANSWER_BYTES = 16 * 1024 * 1024;
/** Connections kept to one subgraph for questions, and as many for files; further calls wait for a free one. */
export const SUBGRAPH_CONNECTIONS = 64;
