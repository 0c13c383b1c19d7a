import { compareText } from '../medium/compare-text';
import type { Look } from '../medium/marks';
import type { SuspectObserver } from '../medium/scan.model';
import { isThirdParty } from './bill-of-materials.rules';
import type { FindingFacts } from './finding.model';
import { SECRET_MARKS, secretBytes, secretsIn } from './secrets.rules';
import { OBFUSCATION_MARKS, sourceFormBytes, sourceFormOf } from './source-form.rules';

/** Told what only the bytes of files tell. */
export type Notice = (facts: FindingFacts) => void;

/** What was noticed of each file. Of several of one name the same is told, whichever a thread was done with first. */
export class Notices {
  private readonly found = new Map<string, FindingFacts>();

  readonly notice: Notice = (facts) => {
    const key = `${facts.code} ${facts.path}`;
    const known = this.found.get(key);
    if (!known || compareText(facts.actual ?? '', known.actual ?? '') < 0) this.found.set(key, facts);
  };

  all(): readonly FindingFacts[] {
    return [...this.found.values()];
  }
}

/** Code of others is as others wrote it. */
const wanted = (path: string, bytes: number): number => (bytes > 0 && isThirdParty(path) ? 0 : bytes);

/** Notices sources that nobody can read. */
export class SourceFormObserver implements SuspectObserver {
  readonly marks = OBFUSCATION_MARKS;

  constructor(private readonly notice: Notice) {}

  wants(path: string): number {
    return wanted(path, sourceFormBytes(path));
  }

  observe(path: string, head: Buffer, look: Look): void {
    const form = sourceFormOf(path, head, look);
    if (form) this.notice({ code: 'SOURCE_NOT_READABLE', path, actual: form });
  }
}

/** Notices credentials, which are nobody's business in code of others. */
export class SecretObserver implements SuspectObserver {
  readonly marks = SECRET_MARKS;

  constructor(private readonly notice: Notice) {}

  wants(path: string): number {
    return wanted(path, secretBytes(path));
  }

  observe(path: string, head: Buffer, { marks }: Look): void {
    const secrets = secretsIn(head, marks);
    if (secrets.length > 0) this.notice({ code: 'SECRET', path, actual: secrets.join(' ') });
  }
}
