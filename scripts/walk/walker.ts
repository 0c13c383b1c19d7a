import { signInAs } from '../token-flow';
import type { Sign } from './signer';
import { type Act, type Mutation, type Notes, type Payload, type UserError, WalkStopped } from './walk.model';

export interface WalkerOptions {
  /** Address of the graph, without a path. */
  readonly url: string;
  readonly today: string;
  readonly sign: Sign;
}

/** Acts on a running graph as its sample users, by the public endpoints alone. */
export class Walker {
  private readonly tokens = new Map<string, Promise<string>>();

  constructor(private readonly options: WalkerOptions) {}

  /** What a step of that user can do. */
  actOf(user: string, memory: Map<string, string>): Act {
    const attempt = (mutation: Mutation) => this.attempt(mutation, mutation.as ?? user);
    return {
      today: this.options.today,
      memory,
      ask: (query, variables, as = user) => this.ask(query, variables, as),
      attempt,
      command: async <Fields>(mutation: Mutation) => {
        const payload = await attempt(mutation);
        if (payload.userErrors.length > 0) throw stopped(mutation, payload.userErrors);
        return payload as Payload & Fields;
      },
      refused: async (mutation, codes) => {
        const { userErrors } = await attempt(mutation);
        return expected(mutation, userErrors, codes);
      },
      put: (path, content) => this.put(path, content, user),
      sign: (content, as = user) => this.sign(content, as),
      send: (path, request) => this.send(path, user, request),
    };
  }

  private async sign(content: Uint8Array, as: string): Promise<string> {
    const query = '{ viewer { organization { bin } } }';
    const { viewer } = await this.ask<{ viewer: { organization: { bin: string | null } | null } }>(
      query,
      undefined,
      as,
    );
    const bin = viewer.organization?.bin;
    if (!bin) throw new WalkStopped(`The organization of «${as}» has no number to sign with.`);
    return this.options.sign({ commonName: `Sample signatory ${as}`, organizationNumber: bin }, content);
  }

  private async ask<Data>(query: string, variables: object | undefined, as: string): Promise<Data> {
    const answer = await this.send('/graphql', as, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors = [] } = (await answer.json()) as { data?: Data; errors?: { message: string }[] };
    if (errors.length > 0 || !data) throw new WalkStopped(errors.map(({ message }) => message).join('\n'));
    return data;
  }

  private async attempt({ name, input, fields = '' }: Mutation, as: string): Promise<Payload> {
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
    const query = `mutation ($input: ${type}!) { ${name}(input: $input) { ${fields}
      userErrors { code message remedy legalReference { actNumber clause } ... on ConflictError { currentVersion } } } }`;
    const data = await this.ask<Record<string, Payload>>(query, { input }, as);
    const payload = data[name];
    if (!payload) throw new WalkStopped(`${name} was not answered.`);
    return payload;
  }

  private async put(path: string, content: Uint8Array, as: string) {
    const answer = await this.send(path, as, { method: 'PUT', body: Buffer.from(content) });
    const told = (await answer.json()) as Readonly<Record<string, unknown>>;
    if (!answer.ok) throw new WalkStopped(`The file was not taken: ${JSON.stringify(told)}`);
    return told;
  }

  private async send(path: string, as: string, init: RequestInit): Promise<Response> {
    const token = this.tokens.get(as) ?? signInAs(as, this.options.url);
    this.tokens.set(as, token);
    const headers = { ...init.headers, authorization: `Bearer ${await token}`, 'accept-language': 'en' };
    return fetch(`${this.options.url}${path}`, { ...init, headers });
  }
}

function stopped({ name }: Mutation, errors: readonly UserError[]): WalkStopped {
  return new WalkStopped([`${name} was refused:`, ...errors.map(told)].join('\n  '));
}

function expected(mutation: Mutation, errors: readonly UserError[], codes: readonly string[]): Notes {
  const found = errors.map(({ code }) => code);
  if (codes.every((code) => found.includes(code))) return errors.map((error) => `refused: ${told(error)}`);
  if (errors.length > 0) throw stopped(mutation, errors);
  throw new WalkStopped(`${mutation.name} should have been refused with ${codes.join(', ')}.`);
}

function told({ code, message, remedy, legalReference }: UserError): string {
  return `${code}${cited(legalReference)}: ${message}${remedy ? ` ${remedy}` : ''}`;
}

/** Acts that have a letter of their own; others are cited by their number. */
const LETTERS: Readonly<Record<string, string>> = { 129: 'C-', '146/НҚ': 'E-' };

function cited(reference: UserError['legalReference']): string {
  if (reference === null) return '';
  const { actNumber, clause } = reference;
  return ` (${LETTERS[actNumber] ?? `${actNumber} `}${clause})`;
}
