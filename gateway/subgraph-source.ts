import type { GraphQLDataSource } from '@apollo/gateway';
import type { Logger } from '../subgraphs/shared/server/logger';
import type { SubgraphResponse } from '../subgraphs/shared/server/subgraph-handler';
import { GatewayError } from './gateway-error';
import { type SharedRepresentations, shareRepresentations } from './representations';
import type { GatewayContext } from './request-context';
import { readAnswer, type SubgraphAnswer } from './subgraph-answer';
import { SubgraphFault, type SubgraphTransport } from './subgraph-transport';

/** Proves to a subgraph that the gateway sent these bytes; the answer is the value of `x-gateway-proof`. */
export type SignProof = (request: {
  readonly body: string;
  readonly authorization: string | undefined;
  readonly requestId: string | undefined;
}) => string;

interface SourceOptions {
  readonly subgraph: string;
  readonly transport: SubgraphTransport;
  readonly sign: SignProof;
  readonly logger: Logger;
}

type Process = GraphQLDataSource<GatewayContext>['process'];
type FetchOptions = Parameters<Process>[0];

/**
 * The data source of one subgraph: writes the body once, proves it, sends it, checks the answer. A subgraph that is
 * down, slow or answers junk costs its own part only: the part is missing and a typed error says so.
 */
export class SubgraphSource implements GraphQLDataSource<GatewayContext> {
  constructor(private readonly options: SourceOptions) {}

  async process(fetch: FetchOptions): ReturnType<Process> {
    const context = fetch.context as GatewayContext;
    const started = performance.now();
    const { body, shared } = writeBody(fetch.request);
    const finish = (outcome: string) => {
      const durationMs = Math.round((performance.now() - started) * 100) / 100;
      context.calls.push({ subgraph: this.options.subgraph, durationMs, outcome });
    };
    try {
      const answer = readAnswer(await this.#send(body, context, isQuery(fetch)), shared);
      finish(answer.errors ? 'errors' : 'ok');
      return answer;
    } catch (fault) {
      if (!(fault instanceof SubgraphFault)) throw fault;
      finish(fault.code);
      return this.#missing(fault, context);
    }
  }

  /** Only a query is sent again or given up: a mutation may have been carried out already. */
  async #send(body: string, context: GatewayContext, canRepeat: boolean): Promise<SubgraphResponse> {
    const { transport } = this.options;
    const gone = canRepeat ? context.clientGone : undefined;
    try {
      return await transport.send({ body, headers: this.#headers(body, context) }, gone);
    } catch (fault) {
      const mayRepeat = canRepeat && fault instanceof SubgraphFault && fault.isConnectionReset;
      if (!mayRepeat || gone?.aborted) throw fault;
      // The proof holds for one delivery, so the second try gets its own.
      return await transport.send({ body, headers: this.#headers(body, context) }, gone);
    }
  }

  #headers(body: string, { authorization, requestId, language }: GatewayContext) {
    return {
      ...(authorization !== undefined && { authorization }),
      'accept-language': language,
      'x-request-id': requestId,
      'x-gateway-proof': this.options.sign({ body, authorization, requestId }),
    };
  }

  #missing(fault: SubgraphFault, { requestId }: GatewayContext): SubgraphAnswer {
    const { subgraph, logger } = this.options;
    logger.warn({ requestId, subgraph, code: fault.code, err: fault }, 'subgraph gave no answer');
    return { errors: [new GatewayError(fault.code, { subgraph }, null)] };
  }
}

function isQuery(fetch: FetchOptions): boolean {
  return 'incomingRequestContext' in fetch && fetch.incomingRequestContext.operation?.operation === 'query';
}

/** The JSON text of the request; references of entities are written straight into it. */
function writeBody(request: FetchOptions['request']): {
  readonly body: string;
  readonly shared: SharedRepresentations | null;
} {
  const { representations, ...variables } = request.variables ?? {};
  const shared = Array.isArray(representations) ? shareRepresentations(representations) : null;
  const others = Object.entries(variables).map(
    ([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`,
  );
  if (shared !== null) others.push(`"representations":${shared.text}`);
  const name =
    request.operationName === undefined ? '' : `"operationName":${JSON.stringify(request.operationName)},`;
  return {
    body: `{${name}"query":${JSON.stringify(request.query)},"variables":{${others.join(',')}}}`,
    shared,
  };
}
