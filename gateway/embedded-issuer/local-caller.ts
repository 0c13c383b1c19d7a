import type { IncomingMessage } from 'node:http';

/** True for the names and addresses by which a machine calls itself. */
export function isLoopbackHost(hostname: string): boolean {
  return (
    hostname === 'localhost' ||
    hostname === '[::1]' ||
    hostname === '::1' ||
    /^127(\.\d{1,3}){3}$/.test(hostname)
  );
}

/** The connection itself comes from this machine; forwarded headers are not asked, anybody can write them. */
export function comesFromThisMachine(req: IncomingMessage): boolean {
  const address = req.socket.remoteAddress ?? '';
  return isLoopbackHost(address.replace(/^::ffff:/, ''));
}

/** The address in the browser names this machine; a foreign name that resolves here (DNS rebinding) does not pass. */
export function asksForThisMachine(req: IncomingMessage): boolean {
  const host = `http://${req.headers.host ?? ''}`;
  return URL.canParse(host) && isLoopbackHost(new URL(host).hostname);
}
