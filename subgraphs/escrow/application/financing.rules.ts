import type { Refusal } from '../../shared/kernel/refusal';
import type { FinancingFacts } from '../links/financing-facts';
import type { FinancingSource } from './annex-1.model';
import { financingDiffers, financingNotCompared } from './financing.errors';

const BUDGETS: readonly FinancingSource[] = ['REPUBLICAN_BUDGET', 'LOCAL_BUDGET'];
/** The channel of state investments; rows with a budget programme are of the budget whatever their channel. */
const STATE = 'STATE_INVESTMENT_PROJECT';
const OWN = 'ORGANIZATION_INVESTMENT_PROJECT';

/** What was asked of the registry of objects; null when it gave no answer. */
export type ToldFinancing = { readonly facts: FinancingFacts | null } | null;

/**
 * A1.17 against the cost rows of the object. The rows tell the budget from other money and no more, so that only that is
 * compared: current costs without a budget programme may come from anywhere.
 */
export function financingRemarks(
  sources: readonly FinancingSource[] | null | undefined,
  told: ToldFinancing,
): Refusal[] {
  const path = ['form', 'financingSources'];
  if (!sources?.length) return [];
  if (!told?.facts)
    return [financingNotCompared({ reason: told ? 'NO_COST_ROWS' : 'PEER_UNAVAILABLE' }, path)];
  const { channels, hasBudgetProgramme } = told.facts;
  const isPaidByBudget = hasBudgetProgramme || channels.includes(STATE);
  const isPaidByOthers = !isPaidByBudget && channels.every((channel) => channel === OWN);
  const tellsBudget = sources.some((source) => BUDGETS.includes(source));
  const differs = (isPaidByBudget && !tellsBudget) || (isPaidByOthers && tellsBudget);
  return differs ? [financingDiffers({ told: sources, channels }, path)] : [];
}
