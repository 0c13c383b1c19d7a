import type { FileService } from '../../shared/server/file-handler';
import { uploadUnknown } from './material.errors';
import { findReferred } from './medium.store';
import { resumeUpload } from './upload.service';

const unknown = async () => ({ kind: 'REFUSED', status: 404, refusals: [uploadUnknown()] }) as const;

/** Media come by the tus protocol, in as many pieces as it takes. */
export const MATERIAL_FILES: FileService = {
  upload: unknown,
  download: unknown,
  resume: resumeUpload,
  referred: ({ dataSource }, hashes) => findReferred(dataSource, hashes),
};
