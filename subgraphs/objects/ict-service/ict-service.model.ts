import { describedEnum } from '../../shared/graphql/described-enum';

export const ServiceComponent = describedEnum(
  'ServiceComponent',
  'Part of an information and communication service (C-3(3)).',
  {
    COMPUTING_LEASE: 'Lease of computing resources.',
    COMPUTING_PLACEMENT: 'Placement of computing resources.',
    SOFTWARE: 'Software for use.',
    SOFTWARE_PRODUCT: 'Software products for use.',
    HARDWARE: 'Hardware for use.',
    COMMUNICATION: 'Communication services by which the others work.',
  },
);
export type ServiceComponent = keyof typeof ServiceComponent;
