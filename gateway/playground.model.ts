import type { LocalizedText } from '../subgraphs/shared/law/law.model';

/** A user of the embedded issuer that a newcomer may sign in as. */
export interface SampleUser {
  /** Login name, sent to the issuer as `login_hint`. */
  readonly login: string;
  readonly title: LocalizedText;
}

/** Where the playground signs in: authorization code with PKCE, as a public client. */
export interface PlaygroundIssuer {
  /** Absolute address, or a path when the gateway itself serves the issuer. */
  readonly authorizationUrl: string;
  readonly tokenUrl: string;
  readonly clientId: string;
  /** Scopes to ask for; `openid` when left out. */
  readonly scope?: string;
  /** Resource indicator (RFC 8707) for issuers that need one to give a token for the graph. */
  readonly resource?: string;
  /** Offered by name in the sign-in menu; none when left out. */
  readonly sampleUsers?: readonly SampleUser[];
}

/** A worked question from `schema/examples`. */
export interface PlaygroundExample {
  /** File name without `.graphql`; the permalink is `/playground?example=<name>`. */
  readonly name: string;
  readonly operationName: string;
  readonly title: LocalizedText;
  /** What the question shows; null when the file tells only a title. */
  readonly description: LocalizedText | null;
  /** The document without the comment lines that hold title, description and variables. */
  readonly query: string;
  /** Variables as indented JSON; null when the file gives none. */
  readonly variables: string | null;
}

/** What the page tells its script. */
export interface PlaygroundSettings {
  readonly issuer: PlaygroundIssuer | null;
  /** Paths of the editor's worker scripts. */
  readonly workers: { readonly editor: string; readonly graphql: string; readonly json: string };
}
