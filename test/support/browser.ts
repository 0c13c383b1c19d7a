import { type Browser, chromium } from 'playwright-core';
import { browserConfig } from './browser.config';
import { systemChromium, unpackedChromium } from './chromium';

/** The closed-network flags: a browser under test looks up nothing by itself. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

type Candidate = () => Promise<{ executablePath: string; env?: Record<string, string> } | null>;

/** In the order of preference; the packaged one is tried with the system's libraries, then with its own. */
const CANDIDATES: Readonly<Record<string, Candidate>> = {
  CHROMIUM_PATH: async () =>
    browserConfig.chromiumPath ? { executablePath: browserConfig.chromiumPath } : null,
  'the system': async () => systemChromium(),
  'the npm package': async () => unpackedChromium({ withLibraries: false }),
  'the npm package with its libraries': async () => unpackedChromium({ withLibraries: true }),
};

/**
 * Starts a headless Chromium with an empty profile of its own. Close it after use.
 * @throws Error that tells of every Chromium tried why it did not start.
 */
export async function startBrowser(): Promise<Browser> {
  const faults: string[] = [];
  for (const [name, candidate] of Object.entries(CANDIDATES)) {
    try {
      const found = await candidate();
      if (!found) continue;
      const env = { ...definedOnly(browserConfig.environment), ...found.env };
      return await chromium.launch({
        executablePath: found.executablePath,
        headless: true,
        args: FLAGS,
        env,
      });
    } catch (error) {
      faults.push(`from ${name}: ${error instanceof Error ? error.message : String(error)}`);
      // A browser that somebody named is the one to use: another would hide the mistake.
      if (name === 'CHROMIUM_PATH') break;
    }
  }
  throw new Error(
    `No Chromium starts for the browser tests. Set CHROMIUM_PATH to one that does.\n${faults.join('\n')}`,
  );
}

function definedOnly(environment: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(environment).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
