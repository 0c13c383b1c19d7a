import type { DataSource } from 'typeorm';
import { keysetPage, type Ordering } from '../../shared/database/keyset-page';
import { selectColumns } from '../../shared/database/select-columns';
import type { Page, PageArgs } from '../../shared/graphql/connection';
import type { Sight } from '../../shared/graphql/guard';
import { GIVEN_OUT } from '../access-right/access.rules';
import { DepositApplicationEntity } from '../application/application.entity';
import { DepositEntity } from '../deposit/deposit.entity';
import { DEPOSIT_ORDER, type DepositColumn, type DepositRow } from '../deposit/deposit.store';
import { whereSeen } from '../party/party.store';
import type { ReuseSearch } from './reuse.inputs';

const TEXTS = ['title', 'annotation']
  .flatMap((field) => ['kk', 'ru', 'en'].map((language) => `application.form->'${field}'->>'${language}'`))
  .join(', ');
const LANGUAGES = `CAST(lower(application.form->>'programmingLanguages') AS jsonb)`;
const BY_NUMBER: Ordering = { name: 'NUMBER', direction: 'ASC', ...DEPOSIT_ORDER.NUMBER };

/** Stored deposits whose application the caller may read, by what it says. */
export function findForReuse(
  dataSource: DataSource,
  sight: Sight,
  { text, programmingLanguage }: ReuseSearch,
  args: PageArgs,
  columns: readonly DepositColumn[],
): Promise<Page<DepositRow>> {
  const builder = whereSeen(selectColumns(dataSource, DepositEntity, 'deposit', columns), 'deposit', sight)
    .innerJoin(DepositApplicationEntity, 'application', 'application.deposit_id = deposit.id')
    .andWhere('deposit.state = ANY (:stored)', { stored: GIVEN_OUT });
  if (text)
    builder.andWhere(`strpos(lower(concat_ws(' ', ${TEXTS})), lower(:searched)) > 0`, { searched: text });
  if (programmingLanguage)
    builder.andWhere(`${LANGUAGES} @> to_jsonb(lower(CAST(:programmingLanguage AS text)))`, {
      programmingLanguage,
    });
  return keysetPage<DepositRow>(builder, 'deposit', args, BY_NUMBER);
}
