/**
 * The closed list of codes of expected errors that a subgraph may show to a client, besides those of access and
 * input. The gateway masks every other code. A test holds the list against the definitions in the code.
 */
export const EXPECTED_CODES: readonly string[] = [
  'ACCESS_NOT_REGISTERED',
  'ACT_UNKNOWN',
  'CALENDAR_NOT_LOADED',
  'CLAUSE_NOT_IN_FORCE',
  'COUNT_OUT_OF_RANGE',
  'FIELD_RESTRICTED',
  'PURPOSE_NOT_ALLOWED',
  'REPOSITORY_FROZEN',
  'RULE_TEXT_NOT_LOADED',
];
