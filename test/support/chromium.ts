import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, renameSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { browserConfig } from './browser.config';

export interface FoundChromium {
  readonly executablePath: string;
  readonly env?: Record<string, string>;
}

const SYSTEM_PATHS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const PACKAGE = '@sparticuz/chromium';

/** A Chromium installed on the machine; null when there is none. */
export function systemChromium(): FoundChromium | null {
  const executablePath = SYSTEM_PATHS.find((path) => existsSync(path));
  return executablePath ? { executablePath } : null;
}

/**
 * The Chromium that an npm package ships compressed, so that a machine with only Node and npm can run browser tests.
 * Unpacked once per version and user into the temporary directory (about 210 MB); null off Linux x64, for which alone
 * the package has a binary.
 */
export async function unpackedChromium(options: { withLibraries: boolean }): Promise<FoundChromium | null> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  const home = await unpack();
  return {
    executablePath: join(home, 'chromium'),
    env: {
      // The package brings a font for machines that have none.
      ...(existsSync('/etc/fonts') ? {} : { FONTCONFIG_PATH: join(home, 'fonts') }),
      ...(options.withLibraries ? { LD_LIBRARY_PATH: join(home, 'al2023', 'lib') } : {}),
    },
  };
}

async function unpack(): Promise<string> {
  const entry = createRequire(__filename).resolve(PACKAGE);
  const { version } = createRequire(__filename)(join(dirname(entry), '..', 'package.json'));
  const uid = process.getuid?.() ?? 0;
  const home = join(tmpdir(), `archportal-chromium-${version}-${uid}`);
  if (existsSync(home)) {
    // Anybody may write to the temporary directory: never start what another user put there.
    if (statSync(home).uid !== uid) throw new Error(`${home} belongs to another user`);
    if (existsSync(join(home, 'chromium'))) return home;
    // Systems take away what lies there for days, file by file.
    rmSync(home, { recursive: true, force: true });
  }
  const draft = mkdtempSync(`${home}-`);
  await inflate(entry, draft);
  try {
    renameSync(draft, home);
  } catch (error) {
    // Another test process was first.
    rmSync(draft, { recursive: true });
    if (!existsSync(home)) throw error;
  }
  return home;
}

/** The package unpacks into the temporary directory of its process and knows no other: it gets a process of its own. */
async function inflate(entry: string, directory: string): Promise<void> {
  const script = `
    const [entry, libraries] = process.argv.slice(1);
    const { default: chromium, inflate } = await import(entry);
    await Promise.all([chromium.executablePath(), inflate(libraries)]);
  `;
  const libraries = join(dirname(entry), '..', 'bin', 'al2023.tar.br');
  await promisify(execFile)(
    process.execPath,
    ['--input-type=module', '--eval', script, pathToFileURL(entry).href, libraries],
    { env: { ...browserConfig.environment, TMPDIR: directory } },
  );
}
