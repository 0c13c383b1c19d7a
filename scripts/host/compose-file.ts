import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

export interface ComposeService {
  readonly command: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  readonly dependsOn: readonly string[];
  readonly hasHealthCheck: boolean;
}

interface RawService {
  command?: string[];
  environment?: Record<string, string | number>;
  depends_on?: Record<string, { condition: string }>;
  healthcheck?: { test: string[] };
}

/**
 * `${NAME}` and `${NAME:?remedy}` as the container engine fills them in; an empty value counts as absent.
 * @throws Error for a variable without a value and for any other form, which the file does not need
 */
function fillIn(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\$(?:\{([^}]*)\}|.?)/g, (written, inside: string | undefined) => {
    const [, name, remedy] = /^(\w+)(?::\?(.*))?$/.exec(inside ?? '') ?? [];
    if (name === undefined) throw new Error(`${written} is no form of a variable that is understood here`);
    const value = values[name];
    if (!value) throw new Error(`${name} is not set: ${remedy ?? 'the compose file needs it'}`);
    return value;
  });
}

/** Services of a compose file with their settings filled in. */
export function readCompose(
  path: string,
  values: Readonly<Record<string, string>>,
): Readonly<Record<string, ComposeService>> {
  const { services } = parse(readFileSync(path, 'utf8'), { merge: true }) as {
    services: Record<string, RawService>;
  };
  return Object.fromEntries(
    Object.entries(services).map(([name, raw]) => [
      name,
      {
        command: raw.command ?? [],
        environment: Object.fromEntries(
          Object.entries(raw.environment ?? {}).map(([key, value]) => [key, fillIn(String(value), values)]),
        ),
        dependsOn: Object.keys(raw.depends_on ?? {}),
        hasHealthCheck: raw.healthcheck !== undefined,
      },
    ]),
  );
}
