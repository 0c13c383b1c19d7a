import { describedEnum } from '../../shared/graphql/described-enum';

export const RefusalGround = describedEnum(
  'RefusalGround',
  'Ground on which the operator refuses to accept; the list is closed (E-16).',
  {
    NOT_IN_REGISTER: 'The software is not in the register (E-16(1)).',
    CERTIFICATE_MISMATCH: 'The certificate differs from what lies on the medium (E-16(2)).',
    MEDIUM_MALFUNCTION: 'The electronic medium is faulty (E-16(3)).',
  },
);
export type RefusalGround = keyof typeof RefusalGround;

/** What proves a ground, on the file that it is about; `path` is null where it is about the medium as a whole. */
export interface RefusalEvidence {
  readonly path?: string | null;
  readonly finding: string;
}
