import { serveSubgraph } from '../shared/server/serve-subgraph';
import { ESCROW } from './module';

serveSubgraph(ESCROW);
