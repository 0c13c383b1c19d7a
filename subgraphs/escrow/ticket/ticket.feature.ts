import type { Feature } from '../../shared/server/feature';
import { EscrowTicket1763902700000 } from './1763902700000-escrow-ticket.migration';

/** Leaves to carry a file. */
export const TICKET: Feature = { migrations: [EscrowTicket1763902700000] };
