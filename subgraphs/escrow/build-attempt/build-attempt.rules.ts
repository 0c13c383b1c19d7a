import { citing } from '../../shared/kernel/citing';
import type { Refusal } from '../../shared/kernel/refusal';
import { isSha256 } from '../../shared/kernel/sha256';
import { formFieldMissing } from '../application/annex-1.errors';
import type { DepositState } from '../deposit/deposit.model';
import { isFileName } from '../material/medium.rules';
import { buildAttemptClosed, buildLogMalformed, buildTimesWrong, COMPILATION } from './build-attempt.errors';
import type { LogOrder } from './build-attempt.model';

/** Nothing is compiled for a deposit that ended. */
const ENDED: readonly DepositState[] = ['REFUSED', 'HANDED_OVER', 'ARCHIVED_BY_OWNER'];

export interface AttemptFacts {
  readonly state: string;
  readonly startedAt: Date;
  readonly finishedAt: Date;
  /** Who compiled, where and with which version. */
  readonly texts: Readonly<Record<'builder' | 'environment' | 'version', string>>;
}

export function attemptRefusals({ state, startedAt, finishedAt, texts }: AttemptFacts, now: Date): Refusal[] {
  const isOrdered = startedAt <= finishedAt && finishedAt <= now;
  return [
    ...(ENDED.some((ended) => ended === state) ? [buildAttemptClosed({ state })] : []),
    ...Object.entries(texts)
      .filter(([, text]) => text.trim() === '')
      .map(([field]) =>
        citing(formFieldMissing({ field }, ['input', field], { kind: 'INVALID_INPUT' }), COMPILATION),
      ),
    ...(isOrdered ? [] : [buildTimesWrong({}, ['input', 'finishedAt'], { kind: 'INVALID_INPUT' })]),
  ];
}

/** Bytes of a log at most. */
export const MOST_LOG_BYTES = 64 * 1024 * 1024;

export function logRefusals({ fileName, sha256, sizeBytes }: LogOrder): Refusal[] {
  const wrong = [
    ...(isFileName(fileName) ? [] : ['fileName']),
    ...(isSha256(sha256) ? [] : ['sha256']),
    ...(sizeBytes > 0 && sizeBytes <= MOST_LOG_BYTES ? [] : ['sizeBytes']),
  ];
  return wrong.map((field) => buildLogMalformed({ field }, ['input', field], { kind: 'INVALID_INPUT' }));
}
