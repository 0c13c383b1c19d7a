import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { PARTNER_CLIENT } from '../gateway/embedded-issuer/issuer-configuration';
import { PARTNER_SECRET_FILE } from '../gateway/embedded-issuer/issuer-secrets';
import { findSampleUser, SAMPLE_USERS } from '../gateway/embedded-issuer/sample-users';
import { signInAs, signInAsPartner, TokenFlowError } from './token-flow';

const HELP = `Prints a bearer token of the running graph, and nothing else, to standard output.

  npm run --silent token -- --as <user>               sign in as a sample user
  npm run --silent token -- --client ${PARTNER_CLIENT}   sign in as the sample partner system

  --url <address>    address of the graph (http://localhost:4000)
  --scope <scopes>   scopes of the partner ("objects:read register:read")
  --keys <folder>    folder with the partner's secret (.data/issuer)
  --list             name the sample users
  --help             this text
`;

const OPTIONS = {
  as: { type: 'string' },
  client: { type: 'string' },
  url: { type: 'string', default: 'http://localhost:4000' },
  scope: { type: 'string', default: 'objects:read register:read' },
  keys: { type: 'string', default: join('.data', 'issuer') },
  list: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

type Options = ReturnType<typeof readOptions>;

export interface Output {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

/** @returns exit code: 0 with the token on `out`, or 1 with one clear message on `err` */
export async function runToken(argv: readonly string[], { out, err }: Output): Promise<number> {
  try {
    out(await answer(readOptions(argv)));
    return 0;
  } catch (error) {
    if (!(error instanceof TokenFlowError)) throw error;
    err(`${error.message}\n`);
    return 1;
  }
}

function readOptions(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options: OPTIONS }).values;
  } catch (error) {
    throw new TokenFlowError(`${error instanceof Error ? error.message : error}\n\n${HELP}`);
  }
}

async function answer(options: Options): Promise<string> {
  if (options.help) return HELP;
  if (options.list) return SAMPLE_USERS.map(({ login, name }) => `${login.padEnd(20)}${name.en}\n`).join('');
  if (!URL.canParse(options.url)) throw new TokenFlowError(`«${options.url}» is not an address.`);
  if (options.client !== undefined) return `${await partnerToken(options.client, options)}\n`;
  if (options.as === undefined)
    throw new TokenFlowError(`Say who: --as <user> or --client <client>.\n\n${HELP}`);
  if (!findSampleUser(options.as))
    throw new TokenFlowError(`There is no sample user «${options.as}». ${users()}`);
  return `${await signInAs(options.as, options.url)}\n`;
}

async function partnerToken(client: string, { keys, scope, url }: Options): Promise<string> {
  if (client !== PARTNER_CLIENT)
    throw new TokenFlowError(`There is no sample client «${client}». There is ${PARTNER_CLIENT}.`);
  const file = join(keys, PARTNER_SECRET_FILE);
  const secret = await readFile(file, 'utf8').catch(() => {
    throw new TokenFlowError(
      `The partner's secret is not in ${file}. The first start of the graph makes it; --keys names its folder.`,
    );
  });
  return signInAsPartner(secret.trim(), scope, url);
}

function users(): string {
  return `There are: ${SAMPLE_USERS.map(({ login }) => login).join(', ')}.`;
}

if (require.main === module) {
  const output = {
    out: (text: string) => process.stdout.write(text),
    err: (text: string) => process.stderr.write(text),
  };
  runToken(process.argv.slice(2), output).then((code) => {
    process.exitCode = code;
  });
}
