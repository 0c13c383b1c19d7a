/** One GraphQL request as the gateway sends it to a subgraph, over HTTP or within the process. */
export interface SubgraphRequest {
  /** The JSON text of a GraphQL-over-HTTP request. The gateway's proof covers these bytes. */
  readonly body: string;
  /** Header names in lower case: `authorization`, `x-gateway-proof`, `x-request-id`, `accept-language`. */
  readonly headers: Readonly<Record<string, string | undefined>>;
}

export interface SubgraphResponse {
  readonly status: number;
  /** The JSON text of a GraphQL-over-HTTP response. */
  readonly body: string;
}

/**
 * Everything a subgraph does with a request: proof, token, execution. The HTTP server and the one-process form
 * both call this function, so no guard exists in one form and is missing in the other.
 */
export type SubgraphHandler = (request: SubgraphRequest) => Promise<SubgraphResponse>;
