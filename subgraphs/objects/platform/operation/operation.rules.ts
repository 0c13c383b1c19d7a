import type { LocalDate } from '../../../shared/kernel/local-date';
import type { Refusal } from '../../../shared/kernel/refusal';
import { PLATFORM_ENVIRONMENT_KINDS, type PlatformEnvironmentKind } from '../platform.model';
import { dayRefusals } from '../platform.rules';
import { platformEnvMissing } from './operation.errors';

/** Environments that the platform must contain and does not (C-12-1, part 3). */
export function missingEnvironments(present: readonly string[]): PlatformEnvironmentKind[] {
  return PLATFORM_ENVIRONMENT_KINDS.filter((kind) => !present.includes(kind));
}

/** C-12-1: the platform operates when all three environments are there. */
export function operationRefusals(present: readonly string[], since: LocalDate, today: LocalDate): Refusal[] {
  const missing = missingEnvironments(present);
  return [
    ...(missing.length > 0 ? [platformEnvMissing({ missing })] : []),
    ...dayRefusals({ field: 'operatingSince', day: since, today }),
  ];
}
