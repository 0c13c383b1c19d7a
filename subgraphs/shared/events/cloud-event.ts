import type { SubgraphName } from '../access/gateway-proof';
import type { EventType, PublishedEvent } from './event';

const TYPE_PREFIX = 'kz.archportal.';
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const sourceOf = (registry: SubgraphName): string => `urn:archportal:${registry}`;

/** The event as a CloudEvent 1.0 in the structured mode of JSON; the same text at every delivery. */
export function cloudEventText({ id, source, type, subject, time, data }: PublishedEvent): string {
  return JSON.stringify({
    specversion: '1.0',
    id,
    source: sourceOf(source),
    type: `${TYPE_PREFIX}${type}`,
    subject,
    time: time.toISOString(),
    datacontenttype: 'application/json',
    data,
  });
}

/** The event in a text that a registry sent; null when it is none, or not one of that registry. */
export function readCloudEvent(text: string, from: SubgraphName): PublishedEvent | null {
  const event = parse(text);
  if (event?.['specversion'] !== '1.0' || event['source'] !== sourceOf(from)) return null;
  const { id, type, subject, time, data } = event;
  if (typeof id !== 'string' || !UUID.test(id) || typeof subject !== 'string') return null;
  if (typeof type !== 'string' || !type.startsWith(TYPE_PREFIX)) return null;
  const instant = typeof time === 'string' ? new Date(time) : null;
  if (!instant || Number.isNaN(instant.getTime()) || !isRecord(data)) return null;
  // A type that this program does not know yet has no consumer here.
  const known = type.slice(TYPE_PREFIX.length) as EventType;
  return { id, source: from, type: known, subject, time: instant, data };
}

function parse(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : null;
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
