import { describedEnum } from '../../shared/graphql/described-enum';

export const EnvironmentKind = describedEnum(
  'EnvironmentKind',
  'Environment that the operator gives on the platform (C-12).',
  {
    DEVELOPMENT_TEST: 'Environment of development and testing.',
    TRIAL: 'Environment of the trial operation.',
    TESTING: 'Environment of the tests.',
  },
);
export type EnvironmentKind = keyof typeof EnvironmentKind;

export const EnvironmentState = describedEnum('EnvironmentState', 'Standing of an environment today.', {
  REQUESTED: 'The application was received, the environment is not given yet.',
  PROVIDED: 'The environment is given and has not closed.',
  CLOSED: 'The last day of the environment has passed.',
});
export type EnvironmentState = keyof typeof EnvironmentState;

export const PlacementService = describedEnum(
  'PlacementService',
  'Service of the operator for placing an object (C-13).',
  {
    EGOV_PLATFORM: 'Technological platform of e-government.',
    EGOV_INFRASTRUCTURE: 'Infrastructure of e-government.',
  },
);
export type PlacementService = keyof typeof PlacementService;

export const PlatformPriorityException = describedEnum(
  'PlatformPriorityException',
  'Case in which an object is not built on the platform (C-14).',
  {
    CREATED_OUTSIDE_EARLIER: 'An object created earlier outside the platform is developed (C-14(1)).',
    INEXPEDIENT: 'Creation on the platform is technically or economically inexpedient (C-14(2)).',
    ANALOGUES_IN_REGISTER: 'The register of trusted software holds objects with similar functions (C-14(3)).',
  },
);
export type PlatformPriorityException = keyof typeof PlatformPriorityException;

export const PlatformEnvironmentKind = describedEnum(
  'PlatformEnvironmentKind',
  'Environment that the platform must contain (C-12-1).',
  { DEVELOPMENT: 'Development.', TESTING: 'Testing.', TRIAL_OPERATION: 'Trial operation.' },
);
export type PlatformEnvironmentKind = keyof typeof PlatformEnvironmentKind;
export const PLATFORM_ENVIRONMENT_KINDS = Object.values(PlatformEnvironmentKind);

export const PlatformArchitectureState = describedEnum(
  'PlatformArchitectureState',
  'Standing of a version of the architecture of the platform.',
  { DRAFT: 'The version is being agreed.', APPROVED: 'The operator approved the version.' },
);
export type PlatformArchitectureState = keyof typeof PlatformArchitectureState;

export const PlatformArchitectureParty = describedEnum(
  'PlatformArchitectureParty',
  'Party whose agreement the architecture of the platform needs (C-12-1).',
  { INTEGRATOR: 'Service integrator.', AUTHORIZED_BODY: 'Authorized body in informatization.' },
);
export type PlatformArchitectureParty = keyof typeof PlatformArchitectureParty;

export const PlatformRequirementKind = describedEnum(
  'PlatformRequirementKind',
  'Kind of a requirement of the platform (C-12-1).',
  { TECHNICAL: 'Technical requirement.', TECHNOLOGICAL: 'Technological requirement.' },
);
export type PlatformRequirementKind = keyof typeof PlatformRequirementKind;

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
