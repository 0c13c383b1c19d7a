import type { Language, LocalizedText } from './texts';

export interface GraphRequest {
  readonly query: string;
  readonly operationName?: string | null | undefined;
  readonly variables?: unknown;
}

export interface GraphResult {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly { readonly message: string }[];
}

export interface GraphCaller {
  /** Bearer token; null sends the request without a user. */
  readonly token: string | null;
  readonly language: Language;
  /** Headers typed by the user; they win. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Called when the graph does not take the token. */
  readonly onRefused: () => void;
}

/** Asks the graph of this gateway. An answer that is no GraphQL result becomes one with an error. */
export async function askGraph(request: GraphRequest, caller: GraphCaller): Promise<GraphResult> {
  const response = await fetch('/graphql', {
    method: 'POST',
    credentials: 'omit',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json',
      'accept-language': caller.language,
      ...(caller.token === null ? {} : { authorization: `Bearer ${caller.token}` }),
      ...caller.headers,
    },
    body: JSON.stringify(request),
  });
  if (response.status === 401 && caller.token !== null) caller.onRefused();
  const text = await response.text();
  try {
    return JSON.parse(text);
  } catch {
    return { errors: [{ message: `${response.status} ${response.statusText}: ${text.slice(0, 500)}` }] };
  }
}

export interface Viewer {
  /** Organization the user acts for; null when none. */
  readonly organization: { readonly name: LocalizedText } | null;
  readonly roles: readonly { readonly name: string; readonly title: LocalizedText }[];
}

const VIEWER_QUERY = `query PlaygroundViewer {
  viewer {
    organization { name { kk ru en } }
    roles { name title { kk ru en } }
  }
}`;

/** Who the graph takes the user for; null when it does not tell. */
export async function askViewer(caller: GraphCaller): Promise<Viewer | null> {
  const { data } = await askGraph({ query: VIEWER_QUERY, operationName: 'PlaygroundViewer' }, caller);
  return (data?.['viewer'] as Viewer | undefined) ?? null;
}
