import { Field, InputType } from 'type-graphql';
import { NormTableName } from './norm-table.model';

@InputType({ description: 'Norm table to be loaded from its file.' })
export class NormTableLoadInput {
  @Field({ description: 'Version of the method that the table belongs to, for example `140/НҚ@2024-08-14`.' })
  methodVersion!: string;

  @Field(() => NormTableName, { description: 'Name of the table.' })
  tableName!: NormTableName;

  @Field({
    description:
      'File as JSON: `format` (`norm-table/1`), `methodVersion`, `table`, `demonstration`, `source` and `rows`, each ' +
      'with the keys of the table and a decimal `value` as a string. Keys: `process` and `unit` of LABOUR_NORMS, ' +
      '`requirement` and `level` of COEFFICIENTS, `change` (ADDED, CHANGED) of CHANGE_COEFFICIENTS, `factor` (LOAD, ' +
      'VAT) of PRICE_FACTORS. At most 256 000 characters and 2 000 rows.',
  })
  content!: string;

  @Field({ defaultValue: false, description: 'True checks the file and loads nothing.' })
  dryRun!: boolean;

  @Field(() => String, {
    nullable: true,
    description:
      'Key of 8 to 100 characters chosen by the caller; the same key with the same input has one effect.',
  })
  idempotencyKey?: string | null;
}
