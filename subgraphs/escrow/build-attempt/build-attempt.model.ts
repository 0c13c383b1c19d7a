import { describedEnum } from '../../shared/graphql/described-enum';

export const BuildOutcome = describedEnum('BuildOutcome', 'How an attempt to compile ended (E-2(5)).', {
  SUCCEEDED: 'The sources were compiled.',
  FAILED: 'The sources were not compiled.',
});
export type BuildOutcome = keyof typeof BuildOutcome;

export const BuildParty = describedEnum('BuildParty', 'Who tried to compile.', {
  OPERATOR: 'The operator.',
  OWNER: 'The owner of the software.',
  HOLDER: 'The holder of the software.',
});
export type BuildParty = keyof typeof BuildParty;

/** Log that is to come. */
export interface LogOrder {
  readonly fileName: string;
  readonly sha256: string;
  readonly sizeBytes: number;
}

export interface LogUpload extends LogOrder {
  readonly kind: 'BUILD_LOG_IN';
  readonly attemptId: string;
  readonly depositId: string;
}

export interface LogDownload {
  readonly kind: 'BUILD_LOG_OUT';
  readonly attemptId: string;
}
