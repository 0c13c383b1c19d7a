import { Field, ObjectType } from 'type-graphql';
import { describedEnum } from '../../shared/graphql/described-enum';

export const ExternalUsersLevel = describedEnum(
  'ExternalUsersLevel',
  'Share of the economically active population that uses the object.',
  {
    NONE: 'Nobody outside the state bodies.',
    WEAK: 'From 0.1 to 1 %.',
    MODERATE: 'From 1 to 5 %.',
    IN_DEMAND: 'From 5 to 10 %.',
    MOST_IN_DEMAND: 'More than 10 %.',
  },
);

export const InternalUsersLevel = describedEnum(
  'InternalUsersLevel',
  'Reach of the object within the state.',
  {
    NONE: 'No internal users.',
    OBJECT: 'One site.',
    LOCAL: 'One locality.',
    DEPARTMENTAL: 'One body.',
    INTERDEPARTMENTAL: 'Several bodies.',
    REPUBLICAN: 'The whole republic.',
  },
);

export const CapacityLevel = describedEnum(
  'CapacityLevel',
  'Peak users or transactions of a node; the limits are set outside the two orders.',
  {
    SMALL: 'Small.',
    MEDIUM: 'Medium.',
    LARGE: 'Large.',
    EXTRA_LARGE: 'Extra large.',
  },
);

export const FunctionalComplexity = describedEnum(
  'FunctionalComplexity',
  'Which functions the object covers.',
  {
    SMALL: 'Supporting functions.',
    MEDIUM: 'Core and sector functions.',
    HIGH: 'Both.',
  },
);

export const VolumeLevel = describedEnum('VolumeLevel', 'Volume of use cases or of user roles.', {
  STANDARD: 'Under 20 use cases, or at most 6 a role.',
  RAISED: '20 to 40 use cases, or 6 to 9 a role.',
  HIGH: 'Over 40 use cases, or 10 and more a role.',
});

export const ArchitectureKind = describedEnum('ArchitectureKind', 'Architecture of the object.', {
  MONOLITHIC: 'Monolithic.',
  COMPONENT: 'Made of components or modules.',
  HETEROGENEOUS: 'Mixed.',
});

export const StorageArchitecture = describedEnum('StorageArchitecture', 'Way in which data are stored.', {
  CENTRALIZED: 'One copy on one node.',
  DISTRIBUTED: 'One copy split over nodes.',
  PARALLEL: 'Several copies of parts.',
  HYBRID: 'Mixed.',
});

export const ClientKind = describedEnum('ClientKind', 'Way of access of users.', {
  THIN: 'Browser.',
  THICK: 'Installed program.',
  HYBRID: 'Both.',
});

export const ImplementationWay = describedEnum('ImplementationWay', 'Share of ready-made parts.', {
  ORIGINAL: 'Over 60 % of the components are used as they are.',
  CONFIGURED: 'Over 60 % were adapted by their settings.',
  CUSTOMISED: 'Over 60 % rest on ready-made parts, changed by less than 20 %.',
  MODIFIED: 'Ready-made parts were changed further.',
  HYBRID: 'Mixed.',
  CUSTOM_DEVELOPMENT: 'Written anew.',
});

export const SensitivityLevel = describedEnum('SensitivityLevel', 'How long the process can run by hand.', {
  INSIGNIFICANT: '3 to 14 days.',
  SENSITIVE: '1 to 3 days.',
  IMPORTANT: '3 to 24 hours.',
  CRITICAL_FOR_ACTIVITY: 'There is no manual way.',
  CRITICAL_FOR_SECURITY: 'A failure endangers security.',
});

export const UseFrequency = describedEnum('UseFrequency', 'How often the object is used.', {
  VERY_RARE: 'Once or twice a year.',
  RARE: 'Monthly or weekly.',
  MODERATE: 'Daily.',
  FREQUENT: 'Several times a day.',
  VERY_FREQUENT: 'All the time.',
});

export const StreamSignificance = describedEnum(
  'StreamSignificance',
  'Effect of a failure on systems that receive data.',
  {
    NONE: 'No effect.',
    EXTREMELY_LOW: 'Extremely low.',
    LOW: 'Low.',
    MODERATE: 'Moderate.',
    HIGH: 'High.',
    RAISED: 'Raised.',
  },
);

export const InformationSeverity = describedEnum(
  'InformationSeverity',
  'Highest class of data kept in the object.',
  {
    LOW: 'Only operational and derived data.',
    MODERATE: 'At least one secondary resource.',
    HIGH: 'At least one primary or reference resource.',
  },
);

export const AutomationDegree = describedEnum('AutomationDegree', 'Degree of automation.', {
  LOW: 'Basic and partial.',
  PARTIAL: 'The profile in part.',
  FULL: 'The whole profile.',
});

export const FunctionalCoverage = describedEnum('FunctionalCoverage', 'Breadth of the solution.', {
  LOCAL: 'A narrow local solution.',
  SECTORAL: 'One sector.',
  INTERSECTORAL: 'Several sectors.',
});

export const ResultImportance = describedEnum('ResultImportance', 'Benefit of the result.', {
  NOT_EVIDENT: 'Not evident.',
  PUBLIC_BENEFIT: 'Benefit for the public.',
  INTERNAL_SAVING: 'Internal benefit by saving.',
  INTERNAL_INCOME: 'Internal benefit by income.',
  EXTERNAL_BENEFIT: 'Benefit for people and clients.',
  COMBINED_BENEFIT: 'Several of these.',
});

const level = (type: object, description: string) =>
  Field(() => type, { nullable: true, description: `${description}; null when the card does not tell.` });

@ObjectType({ description: 'Levels of the characteristics of an object, as its card states them.' })
export class ObjectCharacteristics {
  @level(ExternalUsersLevel, 'Coverage: external users')
  externalUsers!: string | null;

  @level(InternalUsersLevel, 'Coverage: internal users')
  internalUsers!: string | null;

  @level(CapacityLevel, 'Coverage: capacity')
  capacity!: string | null;

  @level(FunctionalComplexity, 'Complexity: functions covered')
  functionalComplexity!: string | null;

  @level(VolumeLevel, 'Complexity: volume of use cases')
  useCaseVolume!: string | null;

  @level(VolumeLevel, 'Complexity: volume of user roles')
  roleVolume!: string | null;

  @level(ArchitectureKind, 'Complexity: architecture')
  architecture!: string | null;

  @level(StorageArchitecture, 'Complexity: storage')
  storageArchitecture!: string | null;

  @level(ClientKind, 'Complexity: client')
  clientKind!: string | null;

  @level(ImplementationWay, 'Complexity: way of implementation')
  implementationWay!: string | null;

  @level(SensitivityLevel, 'Criticality: sensitivity')
  sensitivity!: string | null;

  @level(UseFrequency, 'Criticality: frequency of use')
  useFrequency!: string | null;

  @level(StreamSignificance, 'Criticality: significance of data streams')
  streamSignificance!: string | null;

  @level(InformationSeverity, 'Criticality: severity of information')
  informationSeverity!: string | null;

  @level(AutomationDegree, 'Value: degree of automation')
  automationDegree!: string | null;

  @level(FunctionalCoverage, 'Value: functional coverage')
  functionalCoverage!: string | null;

  @level(ResultImportance, 'Value: importance of the result')
  resultImportance!: string | null;
}
