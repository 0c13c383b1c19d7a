import { buffer } from 'node:stream/consumers';
import { type Header, pack } from 'tar-stream';
import { noon, type TreeFile } from './tree';

export interface TarMember extends Partial<Omit<Header, 'name'>> {
  readonly name: string;
  readonly bytes?: Buffer;
}

/** A tar of members as they are told, honest or not. */
export async function tarOfMembers(members: readonly TarMember[]): Promise<Buffer> {
  const archive = pack();
  const packed = buffer(archive as AsyncIterable<Uint8Array> as never);
  for (const { bytes = Buffer.alloc(0), ...header } of members)
    await new Promise<void>((resolve, reject) => {
      archive.entry(header, bytes, (fault) => (fault ? reject(fault) : resolve()));
    });
  archive.finalize();
  return packed;
}

export const tarMember = ({ path, bytes, day, executable }: TreeFile): TarMember => ({
  name: path,
  bytes,
  mtime: noon(day),
  mode: executable ? 0o755 : 0o644,
});

export const tarOfFiles = (files: readonly TreeFile[]): Promise<Buffer> => tarOfMembers(files.map(tarMember));
