import { fromGlobalId } from '../../shared/kernel/global-id';
import type { LocalizedText } from '../../shared/kernel/localized-text';
import type { InformatizationObjectEntity } from '../object/object.entity';

/** Fields of a card as clients write them. Left out: stays as it is; null: is emptied. */
export interface CardFields {
  readonly kind?: string;
  readonly name?: LocalizedText;
  readonly abbreviation?: string | null;
  readonly softwareCategory?: string | null;
  readonly governmentLevel?: string;
  readonly purpose?: LocalizedText;
  readonly tasks?: readonly string[];
  readonly publicFunction?: LocalizedText | null;
  readonly beneficiaryId?: string | null;
  readonly networkAccess?: readonly string[];
  readonly isInBudget?: boolean;
  readonly isWorking?: boolean;
}

type Columns = Partial<InformatizationObjectEntity>;

/** The columns that hold the given fields, and no others. */
export function cardColumns(fields: CardFields): Columns {
  const {
    kind,
    governmentLevel,
    tasks,
    networkAccess,
    isInBudget,
    isWorking,
    abbreviation,
    softwareCategory,
  } = fields;
  const { name, purpose, publicFunction, beneficiaryId } = fields;
  const columns: { [Column in keyof Columns]: Columns[Column] | undefined } = {
    kind,
    governmentLevel,
    isInBudget,
    isWorking,
    nameKk: name?.kk.trim(),
    nameRu: name?.ru.trim(),
    nameEn: name?.en.trim(),
    abbreviation: abbreviation?.trim() ?? abbreviation,
    softwareCategory: softwareCategory?.trim() ?? softwareCategory,
    purposeKk: purpose?.kk.trim(),
    purposeRu: purpose?.ru.trim(),
    purposeEn: purpose?.en.trim(),
    publicFunctionKk: publicFunction === null ? null : publicFunction?.kk.trim(),
    publicFunctionRu: publicFunction === null ? null : publicFunction?.ru.trim(),
    publicFunctionEn: publicFunction === null ? null : publicFunction?.en.trim(),
    tasks: tasks?.map((task) => task.trim()),
    networkAccess: networkAccess ? [...new Set(networkAccess)] : undefined,
    beneficiaryId: beneficiaryId ? fromGlobalId('organization', beneficiaryId) : beneficiaryId,
  };
  return Object.fromEntries(Object.entries(columns).filter(([, value]) => value !== undefined)) as Columns;
}
