import type { ScanObserver } from '../medium/scan.model';
import { isThirdParty } from './bill-of-materials.rules';
import type { FindingFacts } from './finding.model';
import { SECRET_MARKS, secretBytes, secretsIn } from './secrets.rules';
import { sourceFormBytes, sourceFormOf } from './source-form.rules';

/** Told what only the bytes of files tell. */
export type Notice = (facts: FindingFacts) => void;

/** Notices sources that nobody can read. Code of others is as others wrote it. */
export class SourceFormObserver implements ScanObserver {
  constructor(private readonly notice: Notice) {}

  wants(path: string): number {
    const bytes = sourceFormBytes(path);
    return bytes > 0 && isThirdParty(path) ? 0 : bytes;
  }

  observe(path: string, head: Buffer): void {
    const form = sourceFormOf(path, head);
    if (form) this.notice({ code: 'SOURCE_NOT_READABLE', path, actual: form });
  }
}

/** Notices credentials, which are nobody's business in code of others. */
export class SecretObserver implements ScanObserver {
  readonly marks = SECRET_MARKS;

  constructor(private readonly notice: Notice) {}

  wants(path: string): number {
    const bytes = secretBytes(path);
    return bytes > 0 && isThirdParty(path) ? 0 : bytes;
  }

  observe(path: string, head: Buffer, places: readonly number[]): void {
    const secrets = secretsIn(head, places);
    if (secrets.length > 0) this.notice({ code: 'SECRET', path, actual: secrets.join(' ') });
  }
}
