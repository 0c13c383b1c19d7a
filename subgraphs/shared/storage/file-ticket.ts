import { hash, randomBytes } from 'node:crypto';
import type { SubgraphName } from '../access/gateway-proof';

/** `<subgraph>.<secret>`: the gateway reads whom to ask, the subgraph looks the rest up. */
const FORM = /^(objects|register|escrow)\.[A-Za-z0-9_-]{43}$/;

const RESUMABLE = '/files/tus/';
/** Where each method is answered: a whole file up or down, and the tus protocol for what is too large for one request. */
export const FILE_PATHS = {
  PUT: '/files/upload/',
  GET: '/files/download/',
  POST: RESUMABLE,
  HEAD: RESUMABLE,
  PATCH: RESUMABLE,
} as const;
export type FileMethod = keyof typeof FILE_PATHS;
export const FILE_METHODS = Object.keys(FILE_PATHS) as FileMethod[];

/** Whether requests of the method bring bytes of a file. */
export const bringsContent = (method: FileMethod): boolean => method === 'PUT' || method === 'PATCH';

/** A ticket that nobody can guess. Only its digest is kept, so that a copy of the database opens nothing. */
export function makeTicket(subgraph: SubgraphName): string {
  return `${subgraph}.${randomBytes(32).toString('base64url')}`;
}

export const ticketDigest = (ticket: string): string => hash('sha256', ticket);

/** The subgraph that issued the ticket; null for a text that is no ticket. */
export function subgraphOfTicket(ticket: string): SubgraphName | null {
  return (FORM.exec(ticket)?.[1] as SubgraphName | undefined) ?? null;
}

/** Path at the gateway and at the subgraph. */
export const ticketPath = (method: FileMethod, ticket: string): string => `${FILE_PATHS[method]}${ticket}`;

/** What stands in the proof of a file request in the place of a body; a body is JSON and never looks like it. */
export const ticketProof = (method: FileMethod, ticket: string): string =>
  `${method} ${ticketPath(method, ticket)}`;

/** The ticket in a path, for example of `/files/upload/objects.…`; null for any other request. */
export function ticketOfPath(
  method: string | undefined,
  path: string | undefined,
): { readonly method: FileMethod; readonly ticket: string } | null {
  const known = FILE_METHODS.find((one) => one === method);
  if (!known) return null;
  const prefix = FILE_PATHS[known];
  const ticket = path?.startsWith(prefix) ? path.slice(prefix.length) : '';
  return subgraphOfTicket(ticket) ? { method: known, ticket } : null;
}
