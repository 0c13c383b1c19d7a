import { describedEnum } from '../../shared/graphql/described-enum';

export const IctServiceType = describedEnum(
  'IctServiceType',
  'Type of an information and communication service (C-25).',
  {
    INFRASTRUCTURE: 'Provision of information and communication infrastructure (C-25(1)).',
    SOFTWARE: 'Provision of software (C-25(2)).',
    PLATFORM: 'Provision of a technological platform (C-25(3)).',
  },
);
export type IctServiceType = keyof typeof IctServiceType;

export const TenderState = describedEnum('TenderState', 'State of a tender for a service (C-28).', {
  OPEN: 'The tender is held.',
  AWARDED: 'A winner is known; the duty of inclusion is open (C-32).',
  CONTRACTED: 'The winner provides the software by a contract of service (C-31).',
  CANCELLED: 'The tender ended without a winner.',
});
export type TenderState = keyof typeof TenderState;

export const TenderAction = describedEnum('TenderAction', 'Act on a tender.', {
  AWARD: 'Award the tender to its winner.',
  CANCEL: 'End the tender without a winner.',
  CONTRACT: 'Make the contract of service with the winner.',
});
export type TenderAction = keyof typeof TenderAction;
