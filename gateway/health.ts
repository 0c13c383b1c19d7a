import { Router } from 'express';
import type { SubgraphTransport } from './subgraph-transport';

export interface GatewayHealth {
  /**
   * `ready`: all parts answer. `degraded`: some do, and the gateway serves them. `unavailable`: none does, or the
   * gateway is stopping.
   */
  readonly status: 'ready' | 'degraded' | 'unavailable';
  readonly isStopping: boolean;
  readonly supergraph: 'loaded';
  readonly subgraphs: Readonly<Record<string, 'ready' | 'unavailable'>>;
}

interface HealthOptions {
  readonly transports: Readonly<Record<string, SubgraphTransport>>;
  readonly isStopping: () => boolean;
  /** How long an answer about the subgraphs is kept, in milliseconds: pollers must not add up to a load. */
  readonly keepMs?: number;
}

/**
 * `/health/live` says that the process runs; `/health/ready` answers 200 while the gateway has anything to serve and
 * 503 otherwise, with the state of each subgraph.
 */
export function createHealthRoutes(options: HealthOptions): Router {
  const probe = keep(() => probeAll(options.transports), options.keepMs ?? 500);
  const router = Router();
  router.get('/health/live', (_request, response) => {
    response.json({ status: 'live' });
  });
  router.get('/health/ready', async (_request, response) => {
    const health = judge(await probe(), options.isStopping());
    response.setHeader('cache-control', 'no-store');
    response.status(health.status === 'unavailable' ? 503 : 200).json(health);
  });
  return router;
}

type States = GatewayHealth['subgraphs'];

async function probeAll(transports: HealthOptions['transports']): Promise<States> {
  const states = Object.entries(transports).map(
    async ([name, transport]) => [name, (await transport.isReady()) ? 'ready' : 'unavailable'] as const,
  );
  return Object.fromEntries(await Promise.all(states));
}

function judge(subgraphs: States, isStopping: boolean): GatewayHealth {
  const states = Object.values(subgraphs);
  const isAnyReady = states.includes('ready') && !isStopping;
  const isAllReady = isAnyReady && !states.includes('unavailable');
  const status = isAllReady ? 'ready' : isAnyReady ? 'degraded' : 'unavailable';
  return { status, isStopping, supergraph: 'loaded', subgraphs };
}

/** Shares one running probe among all who ask, and its answer for a short while. */
function keep<T>(work: () => Promise<T>, ms: number): () => Promise<T> {
  let kept: Promise<T> | null = null;
  return () => {
    if (kept !== null) return kept;
    const forget = () => {
      kept = null;
    };
    kept = work();
    kept.then(
      () => setTimeout(forget, ms).unref(),
      () => forget(),
    );
    return kept;
  };
}
