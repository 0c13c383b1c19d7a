import { serveSubgraph } from '../shared/server/serve-subgraph';
import { REGISTER } from './module';

serveSubgraph(REGISTER);
