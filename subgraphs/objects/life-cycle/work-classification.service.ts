import { randomUUID } from 'node:crypto';
import type { CommandResult } from '../../shared/database/carry-out';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import { textRefusals } from './life-cycle-act.rules';
import { recordWithin } from './life-cycle-act.service';
import { WorkClassificationEntity } from './work-classification.entity';
import type { WorkClassifyInput } from './work-classification.inputs';
import { contradictions, groundOf, WORK_GROUNDS } from './work-classification.rules';

/** C-10, part 3: whether a piece of work on a commissioned object is development; kept with its answers. */
export function classifyWork(context: SubgraphContext, input: WorkClassifyInput): Promise<CommandResult> {
  const { isIntegrationOnly, isMainSourceChanged, isExternalModule, hasNewFunctions } = input;
  const answers = { isIntegrationOnly, isMainSourceChanged, isExternalModule, hasNewFunctions };
  return recordWithin(context, {
    ...{ name: 'workClassify', action: 'WORK_CLASSIFY', input, day: context.today },
    stages: ['INDUSTRIAL_OPERATION', 'DEVELOPMENT'],
    policy: 'object.develop',
    refusals: () => [...textRefusals({ description: input.description }), ...contradictions(answers)],
    record: async (transaction, { card }) => {
      const ground = groundOf(answers);
      const { verdict } = WORK_GROUNDS[ground];
      const work = { id: randomUUID(), objectId: card.id, description: input.description.trim() };
      const row = { ...work, ...answers, verdict, ground, classifiedAt: context.now };
      await transaction.insert(WorkClassificationEntity, row);
      return { facts: { ...answers, verdict, ground } };
    },
  });
}
