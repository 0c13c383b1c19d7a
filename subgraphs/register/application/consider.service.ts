import type { CommandResult } from '../../shared/database/carry-out';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import { dayRefusals, numberRefusals } from '../entry/act.rules';
import type { RegisterApplicationCheckInput, RegisterApplicationRecommendInput } from './application.inputs';
import { checkRefusals } from './application.rules';
import { commandApplication } from './application-command';
import { cleanRemarks } from './content.inputs';

const policy = 'register.application.consider';

/** Finds a submitted application complete, which opens the review, or returns it with remarks. */
export function checkApplication(
  context: SubgraphContext,
  input: RegisterApplicationCheckInput,
): Promise<CommandResult> {
  const remarks = cleanRemarks(input.remarks);
  const action = input.verdict === 'COMPLETE' ? 'ACCEPT' : 'RETURN';
  const command = { name: 'registerApplicationCheck', input, policy, action } as const;
  return commandApplication(context, command, async () => {
    const error = checkRefusals(input.verdict, remarks);
    if (error.length > 0) return { ok: false, error };
    return { ok: true, value: { application: { checkedOn: context.today, remarks }, remarks } };
  });
}

/** Records what the commission recommends. */
export function recommendApplication(
  context: SubgraphContext,
  input: RegisterApplicationRecommendInput,
): Promise<CommandResult> {
  const { recommendation, recommendedOn } = input;
  const command = { name: 'registerApplicationRecommend', input, policy, action: 'RECOMMEND' } as const;
  return commandApplication(context, command, async (_transaction, { checkedOn }) => {
    const days = { earliest: checkedOn, today: context.today };
    const error = [
      ...numberRefusals('protocolNumber', input.protocolNumber),
      ...dayRefusals('recommendedOn', recommendedOn, days),
    ];
    if (error.length > 0) return { ok: false, error };
    const protocolNumber = input.protocolNumber.trim();
    return { ok: true, value: { application: { recommendation, recommendedOn, protocolNumber } } };
  });
}
