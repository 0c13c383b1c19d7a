import type { Feature } from '../../shared/server/feature';
import { EscrowTicket1763902700000 } from './1763902700000-escrow-ticket.migration';
import { OneTicket1763903010000 } from './1763903010000-one-ticket.migration';

/** Leaves to carry a file. */
export const TICKET: Feature = { migrations: [EscrowTicket1763902700000, OneTicket1763903010000] };
