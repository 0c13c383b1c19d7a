import { serveSubgraph } from '../shared/server/serve-subgraph';
import { OBJECTS } from './module';

serveSubgraph(OBJECTS);
