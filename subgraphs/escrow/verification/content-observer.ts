import type { ScanObserver } from '../medium/scan.model';
import { isThirdParty } from './bill-of-materials.rules';
import type { FindingFacts } from './finding.model';
import { secretBytes, secretsIn } from './secrets.rules';
import { sourceFormBytes, sourceFormOf } from './source-form.rules';

/** Notices, while files are read, what only their bytes tell. Code of others is as others wrote it. */
export class ContentObserver implements ScanObserver {
  readonly noticed: FindingFacts[] = [];

  wants(path: string): number {
    return isThirdParty(path) ? 0 : Math.max(secretBytes(path), sourceFormBytes(path));
  }

  observe(path: string, head: Buffer): void {
    const form = sourceFormBytes(path) > 0 ? sourceFormOf(path, head) : null;
    if (form) this.noticed.push({ code: 'SOURCE_NOT_READABLE', path, actual: form });
    const secrets = secretBytes(path) > 0 ? secretsIn(head) : [];
    if (secrets.length > 0) this.noticed.push({ code: 'SECRET', path, actual: secrets.join(' ') });
  }
}
