import type * as rows from './rows';

/** Rows of a stretch of objects, by database and table. The order of tables is the order in which they are filled. */
export interface Batch {
  readonly objects: {
    readonly organization: rows.OrganizationRow[];
    readonly organization_role: rows.OrganizationRoleRow[];
    readonly informatization_object: rows.InformatizationObjectRow[];
    readonly object_characteristics: rows.CharacteristicsRow[];
    readonly stakeholder: rows.StakeholderRow[];
    readonly life_cycle_stage: rows.LifeCycleStageRow[];
    readonly technical_document: rows.TechnicalDocumentRow[];
    readonly integration: rows.IntegrationRow[];
    readonly technology: rows.TechnologyRow[];
    readonly card_entry: rows.CardEntryRow[];
    readonly cost_item: rows.CostItemRow[];
  };
  readonly register: {
    readonly software_product: rows.SoftwareProductRow[];
    readonly register_entry: rows.RegisterEntryRow[];
    readonly register_entry_event: rows.RegisterEntryEventRow[];
    readonly register_entry_use: rows.RegisterEntryUseRow[];
    readonly register_application: rows.RegisterApplicationRow[];
    readonly register_application_act: rows.RegisterApplicationActRow[];
  };
  readonly escrow: {
    readonly escrow_repository: rows.EscrowRepositoryRow[];
    readonly deposit: rows.DepositRow[];
    readonly deposit_transition: rows.DepositTransitionRow[];
    readonly deposit_content: rows.DepositContentRow[];
    readonly verification: rows.VerificationRow[];
    readonly deposit_obligation: rows.DepositObligationRow[];
  };
}

export type DatabaseName = keyof Batch;

export const DATABASES = ['objects', 'register', 'escrow'] as const satisfies readonly DatabaseName[];

export function emptyBatch(): Batch {
  return {
    objects: {
      organization: [],
      organization_role: [],
      informatization_object: [],
      object_characteristics: [],
      stakeholder: [],
      life_cycle_stage: [],
      technical_document: [],
      integration: [],
      technology: [],
      card_entry: [],
      cost_item: [],
    },
    register: {
      software_product: [],
      register_entry: [],
      register_entry_event: [],
      register_entry_use: [],
      register_application: [],
      register_application_act: [],
    },
    escrow: {
      escrow_repository: [],
      deposit: [],
      deposit_transition: [],
      deposit_content: [],
      verification: [],
      deposit_obligation: [],
    },
  };
}
