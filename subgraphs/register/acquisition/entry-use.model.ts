import { describedEnum } from '../../shared/graphql/described-enum';

export const AcquisitionForm = describedEnum(
  'AcquisitionForm',
  'Form in which a product of the register was acquired (C-20).',
  {
    GOODS: 'As goods (C-20).',
    ICT_SERVICE: 'As an information and communication service (C-26).',
  },
);
export type AcquisitionForm = keyof typeof AcquisitionForm;
