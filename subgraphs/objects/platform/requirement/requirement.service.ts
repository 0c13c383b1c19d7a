import { randomUUID } from 'node:crypto';
import type { CommandResult } from '../../../shared/database/carry-out';
import type { SubgraphContext } from '../../../shared/graphql/subgraph-context';
import { commandAsRole } from '../role-command';
import { PlatformRequirementEntity, PlatformRequirementVersionEntity } from './requirement.entity';
import type { PlatformRequirementsPublishInput } from './requirement.inputs';
import { publicationRefusals } from './requirement.rules';
import { findRequirementVersion } from './requirement.store';

/** Publishes the next version of the requirements; earlier versions stay readable (C-12-1, part 4). */
export function publishRequirements(
  context: SubgraphContext,
  input: PlatformRequirementsPublishInput,
): Promise<CommandResult> {
  const name = 'platformRequirementsPublish';
  const command = { ...input, name, input, policy: 'platform.maintain' } as const;
  return commandAsRole(context, command, async (transaction) => {
    const latest = await findRequirementVersion(transaction);
    const error = publicationRefusals(input, latest?.publishedOn ?? null, context.today);
    if (error.length > 0) return { ok: false, error };
    const { document, publishedOn, requirements } = input;
    const version = (latest?.version ?? 0) + 1;
    const row = { version, id: randomUUID(), document, publishedOn, recordedAt: context.now };
    await transaction.insert(PlatformRequirementVersionEntity, row);
    const rows = requirements.map(({ kind, text: { kk, ru, en } }, index) => {
      return { version, ordinal: index + 1, kind, textKk: kk, textRu: ru, textEn: en };
    });
    await transaction.insert(PlatformRequirementEntity, rows);
    return { ok: true, value: { subjectId: row.id, facts: { version, document, publishedOn } } };
  });
}
