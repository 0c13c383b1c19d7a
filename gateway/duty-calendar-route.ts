import type { ApolloServer } from '@apollo/server';
import { type Response, Router } from 'express';
import { GatewayError } from './gateway-error';
import { scopeOf } from './graphql-endpoint';
import { type GatewayContext, openContext, runInScope, type VerifyToken } from './request-context';

const CALENDAR_PATH = '/duties.ics';
const QUERY =
  'query DutyCalendar($organizationId: ID) { text: dutyCalendar(organizationId: $organizationId) }';
/** Whatever else went wrong lies behind the gateway. */
const STATUS: Readonly<Record<string, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  BAD_USER_INPUT: 400,
};

const SECRET_PATH = '/duties/:secret.ics';
/** What `calendarAddressCreate` tells: 32 bytes. */
const SECRET = /^[A-Za-z0-9_-]{43}$/;
const SECRET_QUERY = 'query SecretDutyCalendar($secret: String!) { text: dutyCalendarAt(secret: $secret) }';

/**
 * Open duties for calendar programs, as `text/calendar` (RFC 5545).
 *
 * `GET /duties.ics` with a bearer token: those of the caller's organization, or of `?organizationId=`. It is the field
 * `dutyCalendar` of the graph, with its policy, limits and log.
 *
 * `GET /duties/<secret>.ics` for programs that send no token: the field `dutyCalendarAt`, asked as nobody. Every secret
 * that does not hold is answered like an address that does not exist.
 */
export function createDutyCalendarRoute(
  server: ApolloServer<GatewayContext>,
  verifyToken: VerifyToken,
): Router {
  /** The calendar, or the errors in its place; an address without a calendar brings neither. */
  async function ask(response: Response, operation: object, authorization: string | undefined) {
    const scope = scopeOf(response);
    const contextValue = await openContext(scope, authorization, verifyToken);
    const { body } = await runInScope(scope, () => server.executeOperation(operation, { contextValue }));
    const { data, errors } = body.kind === 'single' ? body.singleResult : {};
    return { text: data?.['text'], errors };
  }

  const router = Router();
  router.get(CALENDAR_PATH, async (request, response) => {
    response.set('cache-control', 'private, no-store');
    const { organizationId = null } = request.query;
    if (organizationId !== null && typeof organizationId !== 'string') throw new GatewayError('BAD_REQUEST');
    const operation = { query: QUERY, variables: { organizationId } };
    const { text, errors } = await ask(response, operation, request.get('authorization'));
    if (typeof text === 'string') sendCalendar(response, text);
    else response.status(STATUS[String(errors?.[0]?.extensions?.['code'])] ?? 503).json({ errors });
  });
  router.get(SECRET_PATH, async (request, response) => {
    response.set('cache-control', 'private, no-store');
    const { secret } = request.params;
    if (!SECRET.test(secret)) throw new GatewayError('NOT_FOUND', {}, 404);
    // Whatever token comes along is of no account here.
    const { text, errors } = await ask(response, { query: SECRET_QUERY, variables: { secret } }, undefined);
    if (typeof text === 'string') sendCalendar(response, text);
    else if (errors) response.status(503).json({ errors });
    else throw new GatewayError('NOT_FOUND', {}, 404);
  });
  return router;
}

const sendCalendar = (response: Response, text: string) =>
  response.type('text/calendar; charset=utf-8').send(text);
