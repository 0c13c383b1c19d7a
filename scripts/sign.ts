import 'reflect-metadata';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { keepSampleAuthority } from './sample-authority/kept-authority';
import { AUTHORITY_FOLDER } from './sample-authority/sample-signatures';
import { signCms, signXml } from './sample-authority/sign';
import { readUsage, UsageError } from './usage-error';

const HELP = `Signs a file as the graph gave it out for signing, and prints the signature as base64.

  npm run --silent sign -- --name "<who signs>" --bin <organization> <file>

  --name <name>      name in the certificate of the signer
  --bin <number>     business identification number of the organization signed for
  --format <format>  cms (default) or xml
  --data <folder>    folder of the graph's data (.data), which keeps the sample authority
  --help             this text

The sample authority certifies whoever asks. A graph in earnest trusts the authorities of SIGNATURE_AUTHORITIES or a
service of the national authority (SIGNATURE_SERVICE_URL) instead.
`;

const OPTIONS = {
  name: { type: 'string', default: 'Sample signer' },
  bin: { type: 'string' },
  format: { type: 'string', default: 'cms' },
  data: { type: 'string', default: '.data' },
  help: { type: 'boolean', default: false },
} as const;

/**
 * @returns what the command prints
 * @throws UsageError
 */
export async function runSign(argv: readonly string[]): Promise<string> {
  const { values, positionals } = readUsage(
    { args: [...argv], options: OPTIONS, allowPositionals: true },
    HELP,
  );
  const [file] = positionals;
  if (values.help) return HELP;
  if (!file || (values.format !== 'cms' && values.format !== 'xml')) throw new UsageError(HELP);
  const content = await readFile(file);
  const now = new Date();
  const authority = await keepSampleAuthority(join(values.data, AUTHORITY_FOLDER), now);
  const credential = await authority.issue(
    { commonName: values.name, ...(values.bin && { organizationNumber: values.bin }) },
    { key: values.format === 'xml' ? 'RSA' : 'ECDSA' },
  );
  const signature =
    values.format === 'xml' ? await signXml(credential, content) : await signCms(credential, content, now);
  return `${Buffer.from(signature).toString('base64')}\n`;
}

if (require.main === module)
  runSign(process.argv.slice(2)).then(
    (text) => process.stdout.write(text),
    (fault: unknown) => {
      if (!(fault instanceof UsageError)) throw fault;
      console.error(fault.message);
      process.exitCode = 2;
    },
  );
