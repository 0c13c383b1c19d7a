import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import type { UserErrorType } from '../../shared/graphql/user-error.type';
import { toUserErrors } from '../../shared/graphql/user-errors';
import type { Refusal } from '../../shared/kernel/refusal';
import type { Result } from '../../shared/kernel/result';
import { ticketPath } from '../../shared/storage/file-ticket';
import type { DownloadTicket } from './download-ticket.type';
import { ticketEnd } from './ticket.store';

interface Answer<Ticket> {
  readonly ticket: Ticket | null;
  readonly userErrors: UserErrorType[];
}

type Started = Result<string, readonly Refusal[]>;

export function downloadAnswer(context: SubgraphContext, started: Started): Answer<DownloadTicket> {
  if (!started.ok) return { ticket: null, userErrors: toUserErrors(started.error, context.language) };
  return {
    ticket: { path: ticketPath('GET', started.value), expiresAt: ticketEnd(context) },
    userErrors: [],
  };
}

/** @param sizeBytes what may come at most */
export function uploadAnswer(context: SubgraphContext, started: Started, sizeBytes: number) {
  if (!started.ok) return { ticket: null, userErrors: toUserErrors(started.error, context.language) };
  const path = ticketPath('PUT', started.value);
  return { ticket: { method: 'PUT', path, expiresAt: ticketEnd(context), sizeBytes }, userErrors: [] };
}
