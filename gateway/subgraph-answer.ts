import type { GraphQLFormattedError } from 'graphql';
import type { SubgraphResponse } from '../subgraphs/shared/server/subgraph-handler';
import { type SharedRepresentations, spreadEntities, spreadErrors } from './representations';
import { SubgraphFault } from './subgraph-transport';

export interface SubgraphAnswer {
  // biome-ignore lint/suspicious/noExplicitAny: the type that @apollo/gateway declares for the data of an answer
  readonly data?: Record<string, any> | null;
  readonly errors?: GraphQLFormattedError[];
}

/** Statuses with which a proxy or a starting subgraph says that nobody is there to answer. */
const NOBODY_THERE = new Set([502, 503, 504]);

/**
 * Reads an answer and checks its shape, so that junk never reaches the merging of the parts.
 *
 * @param shared the references that were asked; null for a root fetch.
 * @throws SubgraphFault
 */
export function readAnswer(response: SubgraphResponse, shared: SharedRepresentations | null): SubgraphAnswer {
  if (NOBODY_THERE.has(response.status)) {
    throw new SubgraphFault('SUBGRAPH_UNAVAILABLE', `status ${response.status}`);
  }
  const answer = parse(response);
  const { data, errors } = answer;
  if (!isRecord(data) && !errors) throw bad('neither data nor errors', response);
  if (data !== undefined && data !== null && !isRecord(data)) throw bad('data is no object', response);
  if (errors !== undefined && !isErrorList(errors)) throw bad('errors is no list of errors', response);
  if (shared === null) return { data, ...(errors && { errors }) };
  return {
    data: entitiesOf(data, shared, response),
    ...(errors && { errors: spreadErrors(errors, shared) }),
  };
}

function parse(response: SubgraphResponse): Record<string, unknown> {
  try {
    const answer: unknown = JSON.parse(response.body);
    if (isRecord(answer)) return answer;
  } catch (cause) {
    throw bad('no JSON', response, cause);
  }
  throw bad('no object', response);
}

function entitiesOf(
  data: Record<string, unknown> | null | undefined,
  shared: SharedRepresentations,
  response: SubgraphResponse,
): Record<string, unknown> | null | undefined {
  const entities = data?.['_entities'];
  // The list itself may be null beside errors; then every reference stays without its part.
  if (entities === null || entities === undefined) return null;
  if (!Array.isArray(entities) || entities.length !== shared.count || !entities.every(isEntity)) {
    throw bad('entities do not match the references', response);
  }
  const isShared = shared.count < shared.places.length;
  return isShared ? { ...data, _entities: spreadEntities(entities, shared) } : { ...data };
}

function bad(what: string, { status, body }: SubgraphResponse, cause?: unknown): SubgraphFault {
  return new SubgraphFault('SUBGRAPH_BAD_ANSWER', `${what}: status ${status}, ${body.length} characters`, {
    cause,
  });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const isEntity = (value: unknown) => value === null || isRecord(value);

function isErrorList(value: unknown): value is GraphQLFormattedError[] {
  return Array.isArray(value) && value.every((item) => isRecord(item) && typeof item['message'] === 'string');
}
