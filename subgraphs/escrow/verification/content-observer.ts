import type { ScanObserver } from '../medium/scan.model';
import { isThirdParty } from './bill-of-materials.rules';
import type { FindingFacts } from './finding.model';
import { SECRET_MARKS, secretBytes, secretsIn } from './secrets.rules';
import { isObfuscated, OBFUSCATION_MARKS, sourceFormBytes, sourceFormOf } from './source-form.rules';

/** Told what only the bytes of files tell. */
export type Notice = (facts: FindingFacts) => void;

/** Code of others is as others wrote it. */
const wanted = (path: string, bytes: number): number => (bytes > 0 && isThirdParty(path) ? 0 : bytes);

/** Notices sources that nobody can read. */
export class SourceFormObserver implements ScanObserver {
  constructor(private readonly notice: Notice) {}

  wants(path: string): number {
    return wanted(path, sourceFormBytes(path));
  }

  observe(path: string, head: Buffer): void {
    const form = sourceFormOf(path, head);
    if (form) this.notice({ code: 'SOURCE_NOT_READABLE', path, actual: form });
  }
}

/** Notices what was made unreadable on purpose. It tells so after the other, and what is told last of a file holds. */
export class ObfuscationObserver implements ScanObserver {
  readonly marks = OBFUSCATION_MARKS;

  constructor(private readonly notice: Notice) {}

  wants(path: string): number {
    return wanted(path, sourceFormBytes(path));
  }

  observe(path: string, head: Buffer, places: readonly number[]): void {
    if (isObfuscated(path, head, places))
      this.notice({ code: 'SOURCE_NOT_READABLE', path, actual: 'OBFUSCATED' });
  }
}

/** Notices credentials, which are nobody's business in code of others. */
export class SecretObserver implements ScanObserver {
  readonly marks = SECRET_MARKS;

  constructor(private readonly notice: Notice) {}

  wants(path: string): number {
    return wanted(path, secretBytes(path));
  }

  observe(path: string, head: Buffer, places: readonly number[]): void {
    const secrets = secretsIn(head, places);
    if (secrets.length > 0) this.notice({ code: 'SECRET', path, actual: secrets.join(' ') });
  }
}
