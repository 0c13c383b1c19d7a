import { visit } from 'graphql';
import { readPolicies } from '../../shared/access/read-policies';
import { fromGlobalId } from '../../shared/kernel/global-id';
import type { AskedOperation, OperationWatch } from '../../shared/server/subgraph';
import { noteReads } from './access.store';
import { deniedRead } from './material-guard';

/** Fields of what is confidential, wherever they stand: each that asks the guard. */
export const CONFIDENTIAL: ReadonlySet<string> = new Set([
  'agreement',
  'buildAttempts',
  'certificate',
  'directories',
  'evidence',
  'handOverCertificate',
  'letters',
  'media',
  'mediumUploads',
  'remarks',
  'signable',
  'verificationRuns',
]);

/** Lines that one operation leaves at most, however many ids it guesses. */
const MOST = 20;

/**
 * Notes that somebody to whom no deposit is ever shown asked for confidential material (A4.3.1.2). They are refused
 * before any deposit is looked for, so that the guard of the fields never hears of it.
 */
export const noteBarred: OperationWatch = async (context, operation) => {
  const { actor, dataSource } = context;
  if (actor.kind === 'ANONYMOUS' || readPolicies.visibility(actor, 'deposit.read') !== 'NONE') return;
  if (!asksForMaterial(operation)) return;
  const named = namedDeposits(operation);
  const ids = named.length > 0 ? named : [null];
  await noteReads(
    dataSource,
    ids.map((id) => deniedRead(context, actor, id, 'DEPOSIT', 'NO_RIGHT_TO_CONTENT')),
  );
};

function asksForMaterial({ document }: AskedOperation): boolean {
  let isAsked = false;
  visit(document, {
    Field: ({ name }) => {
      isAsked ||= CONFIDENTIAL.has(name.value);
    },
  });
  return isAsked;
}

/** Deposits that the operation names, in its text or in its variables. */
function namedDeposits({ document, variables }: AskedOperation): string[] {
  const text = `${document.loc?.source.body ?? ''} ${JSON.stringify(variables)}`;
  const ids = text.match(/\bdep_[0-9a-f-]{36}\b/g) ?? [];
  return [...new Set(ids.flatMap((id) => fromGlobalId('deposit', id) ?? []))].slice(0, MOST);
}
