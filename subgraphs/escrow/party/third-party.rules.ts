/** Organizations that are no third party to a deposit (A4.1.1(3)). */
export interface Insiders {
  /** Owner and holder of the software. */
  readonly partyIds: readonly string[];
  /** The operator. */
  readonly operatorId: string;
  /** Affiliates of any of them on the day. */
  readonly affiliateIds: readonly string[];
}

/**
 * Whether a person is a third party (A4.1.1(3)): anybody but the parties of the agreement, their employees and their
 * affiliates. Whoever acts for an organization is its employee; whoever acts for none is a third party.
 */
export function isThirdParty(
  { organizationId }: { readonly organizationId: string | null },
  { partyIds, operatorId, affiliateIds }: Insiders,
): boolean {
  if (organizationId === null) return true;
  return ![...partyIds, operatorId, ...affiliateIds].includes(organizationId);
}
