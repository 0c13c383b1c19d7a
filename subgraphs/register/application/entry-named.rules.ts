import type { Refusal } from '../../shared/kernel/refusal';
import { entryNotIncluded } from '../entry/entry.errors';
import { entryNotExpected, entryNotHeld } from './application.errors';
import type { RegisterApplicationKind } from './application.model';

interface NamedEntry {
  readonly kind: RegisterApplicationKind;
  readonly isEntryNamed: boolean;
  /** Null when none is named, or there is none with that id. */
  readonly entry: { readonly holderId: string; readonly status: string } | null;
  readonly applicantId: string;
  readonly path: readonly string[];
}

/** An entry is changed or excluded at the application of its holder while it holds; an inclusion makes its own. */
export function namedEntryRefusals({ kind, isEntryNamed, entry, applicantId, path }: NamedEntry): Refusal[] {
  if (kind === 'INCLUSION')
    return isEntryNamed ? [entryNotExpected({}, path, { kind: 'INVALID_INPUT' })] : [];
  if (entry?.holderId !== applicantId) return [entryNotHeld({}, path, { kind: 'INVALID_INPUT' })];
  return entry.status === 'INCLUDED' ? [] : [entryNotIncluded({}, path)];
}
