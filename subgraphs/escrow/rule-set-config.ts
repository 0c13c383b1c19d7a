/** How the escrow treats the end of the act that it carries out. */
export interface RuleSetConfig {
  /**
   * Whether the day on which Order 146 was repealed binds: then a fact from that day on is refused. By default the
   * procedure stays usable, and the standing of the act is shown with every clause.
   */
  readonly isEndBinding: boolean;
}

/** Only the word `true` switches it on; anything else leaves the procedure as it is by default. */
export function readRuleSetConfig(env: Readonly<Record<string, string | undefined>>): RuleSetConfig {
  return { isEndBinding: env['ESCROW_RULESET_END_BINDING'] === 'true' };
}

export const ruleSetConfig: RuleSetConfig = readRuleSetConfig(process.env);
