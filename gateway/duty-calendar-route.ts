import type { ApolloServer } from '@apollo/server';
import { Router } from 'express';
import { GatewayError } from './gateway-error';
import { scopeOf } from './graphql-endpoint';
import { type GatewayContext, openContext, runInScope, type VerifyToken } from './request-context';

/** The same behind a secret address. */
const SECRET_CALENDAR_PATH = '/duties/:secret.ics';
/** What `calendarAddressCreate` tells: 32 bytes. */
const SECRET = /^[A-Za-z0-9_-]{43}$/;
const SECRET_QUERY = 'query SecretDutyCalendar($secret: String!) { dutyCalendarAt(secret: $secret) }';

/** Address of the open duties of an organization for calendar programs. */
export const DUTY_CALENDAR_PATH = '/duties.ics';

const QUERY = 'query DutyCalendar($organizationId: ID) { dutyCalendar(organizationId: $organizationId) }';
/** Whatever else went wrong lies behind the gateway. */
const STATUS: Readonly<Record<string, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  BAD_USER_INPUT: 400,
};

/**
 * `GET /duties.ics` with a bearer token: the open duties of the caller's organization, or of `?organizationId=`, as
 * `text/calendar` (RFC 5545). It is the field `dutyCalendar` of the graph, with its policy, limits and log.
 *
 * `GET /duties/<secret>.ics` for programs that send no token: the field `dutyCalendarAt`, asked as nobody. Every secret
 * that does not hold is answered like an address that does not exist.
 */
export function createDutyCalendarRoute(
  server: ApolloServer<GatewayContext>,
  verifyToken: VerifyToken,
): Router {
  const router = Router();
  router.get(DUTY_CALENDAR_PATH, async (request, response) => {
    const scope = scopeOf(response);
    const contextValue = await openContext(scope, request.get('authorization'), verifyToken);
    const { organizationId = null } = request.query;
    if (organizationId !== null && typeof organizationId !== 'string') throw new GatewayError('BAD_REQUEST');
    const operation = { query: QUERY, variables: { organizationId } };
    const { body } = await runInScope(scope, () => server.executeOperation(operation, { contextValue }));
    const { data, errors } = body.kind === 'single' ? body.singleResult : {};
    const calendar = data?.['dutyCalendar'];
    response.set('cache-control', 'private, no-store');
    if (typeof calendar === 'string') response.type('text/calendar; charset=utf-8').send(calendar);
    else response.status(STATUS[String(errors?.[0]?.extensions?.['code'])] ?? 503).json({ errors });
  });
  router.get(SECRET_CALENDAR_PATH, async (request, response) => {
    response.set('cache-control', 'private, no-store');
    const { secret } = request.params;
    if (!SECRET.test(secret)) throw new GatewayError('NOT_FOUND', {}, 404);
    const scope = scopeOf(response);
    // Whatever token comes along is of no account here.
    const contextValue = await openContext(scope, undefined, verifyToken);
    const operation = { query: SECRET_QUERY, variables: { secret } };
    const { body } = await runInScope(scope, () => server.executeOperation(operation, { contextValue }));
    const { data, errors } = body.kind === 'single' ? body.singleResult : {};
    const calendar = data?.['dutyCalendarAt'];
    if (typeof calendar === 'string') response.type('text/calendar; charset=utf-8').send(calendar);
    else if (errors) response.status(503).json({ errors });
    else throw new GatewayError('NOT_FOUND', {}, 404);
  });
  return router;
}
