import { createHash, randomUUID } from 'node:crypto';
import { Router, urlencoded } from 'express';

export interface IssuerUser {
  readonly name: string;
  readonly lifetimeSeconds: number;
  /** Puts a foreign nonce into the id token, as a replayed answer would have. */
  readonly isNonceWrong?: boolean;
}

type Question = Readonly<Record<string, string>>;

const MUST_ASK = {
  response_type: 'code',
  client_id: 'playground',
  code_challenge_method: 'S256',
  resource: 'urn:archportal:graph',
};

const segment = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** The two endpoints of an OpenID issuer that the playground meets, checking what a real one checks of PKCE. */
export class StubIssuer {
  readonly router = Router();
  /** Parameters of every authorization request, in order. */
  readonly asked: Question[] = [];
  private readonly codes = new Map<string, Question>();
  private readonly tokens = new Map<string, IssuerUser>();

  constructor(private readonly users: Readonly<Record<string, IssuerUser>>) {
    this.router.get('/authorize', (request, response) => {
      const question = request.query as Question;
      this.asked.push(question);
      const isFaulty = Object.entries(MUST_ASK).some(([name, value]) => question[name] !== value);
      if (isFaulty || !question['code_challenge']) return void response.status(400).send('bad request');
      const code = randomUUID();
      this.codes.set(code, question);
      const back = new URL(question['redirect_uri'] ?? '');
      back.search = new URLSearchParams({ code, state: question['state'] ?? '' }).toString();
      response
        .type('html')
        .send(`<link rel="icon" href="data:,"><a href="${back.href.replace('&', '&amp;')}">Continue</a>`);
    });
    this.router.post('/token', urlencoded({ extended: false }), (request, response) => {
      const tokens = this.redeem(request.body);
      if (tokens) response.json(tokens);
      else response.status(400).json({ error: 'invalid_grant' });
    });
  }

  /** The user a token was given to; undefined when it was not given here. */
  userOf(token: string): IssuerUser | undefined {
    return this.tokens.get(token);
  }

  /** Makes the graph refuse all tokens given so far. */
  revokeAll(): void {
    this.tokens.clear();
  }

  private redeem(body: Question): object | null {
    const question = this.codes.get(body['code'] ?? '');
    this.codes.delete(body['code'] ?? '');
    const challenge = createHash('sha256')
      .update(body['code_verifier'] ?? '')
      .digest('base64url');
    const user = this.users[question?.['login_hint'] ?? ''];
    if (!question || !user || challenge !== question['code_challenge']) return null;
    if (body['redirect_uri'] !== question['redirect_uri'] || body['client_id'] !== question['client_id'])
      return null;
    const accessToken = randomUUID();
    this.tokens.set(accessToken, user);
    const claims = {
      sub: question['login_hint'],
      name: user.name,
      aud: question['client_id'],
      nonce: user.isNonceWrong ? 'of another sign-in' : question['nonce'],
    };
    return {
      access_token: accessToken,
      token_type: 'Bearer',
      expires_in: user.lifetimeSeconds,
      id_token: `${segment({ alg: 'none' })}.${segment(claims)}.`,
    };
  }
}
