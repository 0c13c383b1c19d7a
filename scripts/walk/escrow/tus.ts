import { type Act, WalkStopped } from '../walk.model';

/** Begins an upload by the tus protocol and sends it in two pieces, asking in between how much came. */
export async function uploadInPieces(
  act: Act,
  path: string,
  content: Uint8Array,
): Promise<readonly number[]> {
  const half = Math.floor(content.length / 2);
  await send(act, path, 'POST', 201, { 'upload-length': String(content.length) });
  const first = await piece(act, path, 0, content.subarray(0, half));
  const told = await send(act, path, 'HEAD', 200);
  if (told !== first) throw new WalkStopped(`After ${first} bytes the graph told ${told}.`);
  return [first, await piece(act, path, told, content.subarray(told))];
}

function piece(act: Act, path: string, offset: number, content: Uint8Array): Promise<number> {
  const headers = { 'upload-offset': String(offset), 'content-type': 'application/offset+octet-stream' };
  return send(act, path, 'PATCH', 204, headers, content);
}

/** Answers the offset that the graph tells. */
async function send(
  act: Act,
  path: string,
  method: string,
  status: number,
  headers: Readonly<Record<string, string>> = {},
  content?: Uint8Array,
): Promise<number> {
  const answer = await act.send(path, {
    method,
    headers: { 'tus-resumable': '1.0.0', ...headers },
    ...(content && { body: Buffer.from(content) }),
  });
  if (answer.status !== status)
    throw new WalkStopped(`${method} was answered with ${answer.status}: ${await answer.text()}`);
  return Number(answer.headers.get('upload-offset') ?? 0);
}
