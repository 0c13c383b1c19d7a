import { LEVELS } from '../../../scripts/seed/characteristics';
import * as levels from '../../../subgraphs/objects/object/characteristics.type';

/** The enum of the schema behind each characteristic of the sample. */
const ENUMS: Readonly<Record<keyof typeof LEVELS, object>> = {
  external_users: levels.ExternalUsersLevel,
  internal_users: levels.InternalUsersLevel,
  capacity: levels.CapacityLevel,
  functional_complexity: levels.FunctionalComplexity,
  use_case_volume: levels.VolumeLevel,
  role_volume: levels.VolumeLevel,
  architecture: levels.ArchitectureKind,
  storage_architecture: levels.StorageArchitecture,
  client_kind: levels.ClientKind,
  implementation_way: levels.ImplementationWay,
  sensitivity: levels.SensitivityLevel,
  use_frequency: levels.UseFrequency,
  stream_significance: levels.StreamSignificance,
  information_severity: levels.InformationSeverity,
  automation_degree: levels.AutomationDegree,
  functional_coverage: levels.FunctionalCoverage,
  result_importance: levels.ResultImportance,
};

test.each(Object.entries(ENUMS))('the sample states %s in words that the schema knows', (name, known) => {
  const stated = LEVELS[name as keyof typeof LEVELS];
  expect(stated.filter((level) => !Object.hasOwn(known, level))).toEqual([]);
});
