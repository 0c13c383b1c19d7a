import type { ApolloServer } from '@apollo/server';
import { Router } from 'express';
import { GatewayError } from './gateway-error';
import { scopeOf } from './graphql-endpoint';
import { type GatewayContext, openContext, runInScope, type VerifyToken } from './request-context';

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
  return router;
}
