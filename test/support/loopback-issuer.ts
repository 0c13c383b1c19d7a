import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import {
  createEmbeddedIssuer,
  type EmbeddedIssuerOptions,
} from '../../gateway/embedded-issuer/embedded-issuer';

export interface LoopbackIssuer {
  /** Address of the listener, as the graph's. */
  readonly origin: string;
  readonly issuerUrl: string;
  readonly faults: readonly unknown[];
  readonly stop: () => Promise<void>;
}

type Settings = Pick<EmbeddedIssuerOptions, 'keyDirectory' | 'peers'> & {
  readonly port?: number;
  /** Address that connections seem to come from. */
  readonly peerAddress?: string;
};

/** The embedded issuer behind a real listener, mounted as the gateway mounts it. */
export async function startLoopbackIssuer({
  port = 0,
  peerAddress,
  ...options
}: Settings): Promise<LoopbackIssuer> {
  const app = express();
  app.use((req, _res, next) => {
    if (peerAddress)
      Object.defineProperty(req.socket, 'remoteAddress', { value: peerAddress, configurable: true });
    next();
  });
  const server = await new Promise<Server>((resolve) => {
    const listening = app.listen(port, '127.0.0.1', () => resolve(listening));
  });
  const stop = () =>
    new Promise<void>((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    });
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  const issuerUrl = `${origin}/oidc`;
  const faults: unknown[] = [];
  try {
    const issuer = await createEmbeddedIssuer({
      ...options,
      issuerUrl,
      onFault: (fault) => faults.push(fault),
    });
    app.use('/oidc', issuer.callback);
  } catch (error) {
    await stop();
    throw error;
  }
  return { origin, issuerUrl, faults, stop };
}
