import { readFile } from 'node:fs/promises';
import { ApolloGateway, type GraphQLDataSource } from '@apollo/gateway';
import { Kind, parse } from 'graphql';
import type { Logger } from '../subgraphs/shared/server/logger';
import { switchVendorTelemetryOff } from './config';

/** The supergraph could not be read; the message says which file and what to do. */
export class SupergraphError extends Error {
  override readonly name = 'SupergraphError';
}

/** @throws SupergraphError when the file is missing or is no composed supergraph. */
export async function readSupergraph(path: string): Promise<string> {
  const sdl = await readFile(path, 'utf8').catch((cause) => {
    throw new SupergraphError(
      `The supergraph ${path} cannot be read: compose it first or set SUPERGRAPH_PATH.`,
      {
        cause,
      },
    );
  });
  if (subgraphsOf(sdl, path).length === 0) {
    throw new SupergraphError(`${path} names no subgraph: it is not a composed supergraph.`);
  }
  return sdl;
}

/** Names of the subgraphs a supergraph was composed of, as they were given to the composition. */
export function subgraphsOf(supergraphSdl: string, path = 'The supergraph'): string[] {
  try {
    return parse(supergraphSdl, { noLocation: true }).definitions.flatMap((node) => {
      if (node.kind !== Kind.ENUM_TYPE_DEFINITION || node.name.value !== 'join__Graph') return [];
      return (node.values ?? []).flatMap(({ directives }) => {
        const name = directives?.[0]?.arguments?.find((argument) => argument.name.value === 'name')?.value;
        return name?.kind === Kind.STRING ? [name.value] : [];
      });
    });
  } catch (cause) {
    throw new SupergraphError(`${path} is no readable GraphQL.`, { cause });
  }
}

/**
 * The gateway library refuses a supergraph whose links are marked `for: SECURITY`, because it does not enforce them.
 * The subgraphs do, so the mark is taken off; the directives themselves stay readable.
 */
export function withoutSecurityMark(supergraphSdl: string): string {
  return supergraphSdl.replace(/(@link\([^)]*), for: SECURITY\)/g, '$1)');
}

interface QueryGatewayOptions {
  readonly supergraphSdl: string;
  readonly logger: Logger;
  readonly sourceOf: (subgraph: string) => GraphQLDataSource;
}

/** The planner and executor over the subgraphs; it reports to nobody and shows its plans to nobody. */
export function createQueryGateway({ supergraphSdl, logger, sourceOf }: QueryGatewayOptions): ApolloGateway {
  switchVendorTelemetryOff();
  return new ApolloGateway({
    supergraphSdl: withoutSecurityMark(supergraphSdl),
    buildService: ({ name }) => sourceOf(name),
    __exposeQueryPlanExperimental: false,
    logger: vendorLog(logger),
  });
}

/** The libraries call their logger with a text; their good news are details here. */
export function vendorLog(logger: Logger) {
  const message = (text: unknown) => (text instanceof Error ? text.message : String(text));
  return {
    debug: (text?: unknown) => logger.trace(message(text)),
    info: (text?: unknown) => logger.debug(message(text)),
    warn: (text?: unknown) => logger.warn(message(text)),
    error: (text?: unknown) => logger.error(message(text)),
  };
}
