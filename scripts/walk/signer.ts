import { join } from 'node:path';
import { keepSampleAuthority } from '../sample-authority/kept-authority';
import { AUTHORITY_FOLDER } from '../sample-authority/sample-signatures';
import { signCms } from '../sample-authority/sign';

export interface Signatory {
  readonly commonName: string;
  /** Business identification number of the organization signed for. */
  readonly organizationNumber: string;
}

/** Signs a document in the name of somebody. Answers the signature as base64. */
export type Sign = (signatory: Signatory, content: Uint8Array) => Promise<string>;

/** Signs as the sample authority of a graph certifies, which keeps its key with the data of that graph. */
export function sampleSigner(dataDirectory: string, now: () => Date): Sign {
  return async (signatory, content) => {
    const authority = await keepSampleAuthority(join(dataDirectory, AUTHORITY_FOLDER), now());
    const signature = await signCms(await authority.issue(signatory), content, now());
    return Buffer.from(signature).toString('base64');
  };
}
