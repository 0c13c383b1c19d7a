import type { FileService } from '../../shared/server/file-handler';
import { uploadUnknown } from './material.errors';
import { findReferred } from './medium.store';
import { resumeUpload } from './upload.service';

const unknown = async () => ({ kind: 'REFUSED', status: 404, refusals: [uploadUnknown()] }) as const;

/** Files of the escrow: media come by the tus protocol, in as many pieces as it takes. Nothing goes out here. */
export const MATERIAL_FILES: FileService = {
  upload: unknown,
  download: unknown,
  resume: resumeUpload,
  referred: ({ dataSource }, hashes) => findReferred(dataSource, hashes),
};
