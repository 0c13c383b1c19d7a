import { describedEnum } from '../../shared/graphql/described-enum';

export const RepositoryAccessPurpose = describedEnum(
  'RepositoryAccessPurpose',
  'For what an owner or holder downloads what it deposited; there is no other purpose (E-10).',
  {
    MULTIPLE_USE: 'To use the software more than once (E-3, E-10).',
    LOSS: 'To replace the software, which was lost (E-3, E-10).',
  },
);
export type RepositoryAccessPurpose = keyof typeof RepositoryAccessPurpose;

export const RepositoryAccessState = describedEnum(
  'RepositoryAccessState',
  'What became of a request for access (E-10).',
  {
    REQUESTED: 'The operator has not decided yet.',
    GRANTED: 'The person has a right for a term, and the authorized body was notified.',
    DECLINED: 'The operator declined with reasons.',
  },
);
export type RepositoryAccessState = keyof typeof RepositoryAccessState;
