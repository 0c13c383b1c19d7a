/**
 * Rows of the core tables. Names of tables and columns are those of the migrations; columns that PostgreSQL fills
 * (generated, by trigger) are left out. No property is optional: all rows of a table have the same columns.
 */
export interface OrganizationRow {
  readonly id: string;
  readonly bin: string | null;
  readonly name_kk: string;
  readonly name_ru: string;
  readonly name_en: string;
  readonly abbreviation: string | null;
  readonly kind: 'STATE_BODY' | 'ORGANIZATION' | 'OTHER_PERSON';
  readonly government_level: GovernmentLevel | null;
  readonly is_synthetic: boolean;
}

export type GovernmentLevel = 'CENTRAL' | 'LOCAL';

export interface OrganizationRoleRow {
  readonly id: string;
  readonly organization_id: string;
  readonly role: string;
  readonly valid_from: string;
  readonly valid_to: string | null;
  readonly basis: string;
}

export type Stage =
  | 'PLANNED'
  | 'BUILD'
  | 'TRIAL_OPERATION'
  | 'SECURITY_TEST'
  | 'IMPLEMENTATION'
  | 'INDUSTRIAL_OPERATION'
  | 'DEVELOPMENT'
  | 'TERMINATED';

export type ObjectKind =
  | 'STATE_INFORMATION_RESOURCE'
  | 'STATE_BODY_SOFTWARE'
  | 'INTERNET_RESOURCE'
  | 'INFRASTRUCTURE_OBJECT'
  | 'OTHER_PERSON_OBJECT';

export interface InformatizationObjectRow {
  readonly id: string;
  readonly code: string;
  readonly name_kk: string;
  readonly name_ru: string;
  readonly name_en: string;
  readonly abbreviation: string | null;
  readonly purpose_kk: string;
  readonly purpose_ru: string;
  readonly purpose_en: string;
  readonly kind: ObjectKind;
  readonly government_level: GovernmentLevel;
  readonly record_state: 'DRAFT' | 'UNDER_REVIEW' | 'PUBLISHED' | 'ARCHIVED';
  readonly is_working: boolean;
  readonly object_class: 'FIRST' | 'SECOND' | 'THIRD' | null;
  readonly is_class_verified: boolean;
  readonly hosting: 'EGOV_PLATFORM' | 'EGOV_INFRASTRUCTURE' | 'OTHER_PROVIDER' | null;
  readonly network_access: readonly string[];
  readonly tasks: readonly string[];
  readonly is_in_budget: boolean;
  readonly stage: Stage;
  readonly stage_since: string;
  readonly commissioned_on: string | null;
  readonly terminated_on: string | null;
  readonly owner_id: string;
  readonly holder_id: string | null;
  readonly version: number;
  readonly recorded_at: Date;
  readonly updated_at: Date;
  readonly confirmed_on: string | null;
  readonly is_synthetic: boolean;
}

export interface CharacteristicsRow {
  readonly object_id: string;
  readonly external_users: string;
  readonly internal_users: string;
  readonly capacity: string;
  readonly functional_complexity: string;
  readonly use_case_volume: string;
  readonly role_volume: string;
  readonly architecture: string;
  readonly storage_architecture: string;
  readonly client_kind: string;
  readonly implementation_way: string;
  readonly sensitivity: string;
  readonly use_frequency: string;
  readonly stream_significance: string;
  readonly information_severity: string;
  readonly automation_degree: string;
  readonly functional_coverage: string;
  readonly result_importance: string;
}

export interface StakeholderRow {
  readonly id: string;
  readonly object_id: string;
  readonly organization_id: string;
  readonly role: 'OWNER' | 'HOLDER' | 'TRUSTEE' | 'DEVELOPER' | 'SUPPLIER' | 'MAINTAINER' | 'SPONSOR';
  readonly started_on: string;
  readonly ended_on: string | null;
}

export interface LifeCycleStageRow {
  readonly id: string;
  readonly object_id: string;
  readonly ordinal: number;
  readonly action: string;
  readonly stage: Stage;
  readonly started_on: string;
  readonly ended_on: string | null;
  readonly basis_document: string | null;
}

export interface TechnicalDocumentRow {
  readonly id: string;
  readonly object_id: string;
  readonly stage: Stage;
  readonly kind: string;
  readonly title_kk: string;
  readonly title_ru: string;
  readonly title_en: string;
  readonly number: string;
  readonly version: number;
  readonly language: 'KK' | 'RU' | 'EN' | 'COMBINED';
  readonly state: 'PROJECT' | 'APPROVED';
  readonly approved_on: string | null;
  readonly placed_at: Date;
  readonly size_bytes: number;
  readonly sha256: string;
  readonly is_archived: boolean;
}

export interface IntegrationRow {
  readonly id: string;
  readonly source_object_id: string;
  readonly target_object_id: string;
  readonly purpose: string;
  readonly status: 'PLANNED' | 'CURRENT' | 'NOT_WORKING' | 'NOT_SPECIFIED';
  readonly via: string | null;
}

export interface TechnologyRow {
  readonly id: string;
  readonly object_id: string;
  readonly name: string;
  readonly started_on: string;
  readonly ended_on: string | null;
}

export interface CardEntryRow {
  readonly id: string;
  readonly object_id: string;
  readonly list: string;
  readonly title: string;
  /** JSON. */
  readonly content: string;
  readonly started_on: string;
  readonly ended_on: string | null;
}

export interface CostItemRow {
  readonly id: string;
  readonly object_id: string;
  readonly year: number;
  readonly nature: 'PLANNED' | 'ACTUAL';
  readonly kind: string;
  readonly phase: 'CREATION' | 'DEVELOPMENT' | 'INDUSTRIAL_OPERATION';
  readonly funding_channel: 'STATE_INVESTMENT_PROJECT' | 'ORGANIZATION_INVESTMENT_PROJECT' | 'CURRENT_COSTS';
  readonly budget_programme: string | null;
  readonly budget_subprogramme: string | null;
  readonly budget_specific: string | null;
  /** Tenge with two decimals, exact. */
  readonly amount: string;
  readonly currency: 'KZT';
}

export interface SoftwareProductRow {
  readonly id: string;
  readonly kind: 'SOFTWARE' | 'ELECTRONIC_PRODUCT';
  readonly name_kk: string;
  readonly name_ru: string;
  readonly name_en: string;
  readonly version: string;
  readonly purpose_kk: string;
  readonly purpose_ru: string;
  readonly purpose_en: string;
  readonly functions_kk: string;
  readonly functions_ru: string;
  readonly functions_en: string;
  readonly developer_name: string;
  readonly holder_id: string;
  readonly right_basis: 'EXCLUSIVE_RIGHT' | 'LICENCE_TRANSFER';
  readonly is_synthetic: boolean;
}

export interface RegisterEntryRow {
  readonly id: string;
  readonly number: string;
  readonly product_id: string;
  readonly inclusion_mode: 'GENERAL' | 'TRANSITIONAL_PRE_2023' | 'TRANSITIONAL_IN_DEVELOPMENT';
  readonly status: 'INCLUDED' | 'EXCLUDED';
  readonly included_on: string;
  readonly excluded_on: string | null;
  readonly exclusion_reason: string | null;
  readonly decision_number: string;
  readonly conformity_proof: 'CERTIFICATE_EAL4' | 'TWO_CONCLUSIONS' | 'TEST_PROTOCOL' | null;
  readonly conformity_proof_number: string | null;
  readonly conformity_valid_until: string | null;
  readonly holder_id: string;
  readonly updated_at: Date;
  readonly is_synthetic: boolean;
}

export interface RegisterEntryEventRow {
  readonly id: string;
  readonly entry_id: string;
  readonly ordinal: number;
  readonly kind: 'INCLUDED' | 'AMENDED' | 'EXCLUDED';
  readonly occurred_on: string;
  readonly decision_number: string;
  readonly reason: string | null;
}

export interface RegisterApplicationRow {
  readonly id: string;
  readonly version: number;
  readonly kind: 'INCLUSION';
  readonly inclusion_mode: 'GENERAL';
  readonly state: string;
  readonly applicant_id: string;
  /** JSON. */
  readonly content: string;
  readonly drafted_at: Date;
  readonly updated_at: Date;
  readonly submitted_on: string | null;
  readonly checked_on: string | null;
  readonly due_on: string | null;
  readonly remarks: readonly string[];
  readonly recommendation: string | null;
  readonly recommended_on: string | null;
  readonly protocol_number: string | null;
  readonly outcome: string | null;
  readonly decided_on: string | null;
  readonly decision_number: string | null;
  readonly reason_code: string | null;
  readonly decided_by: string | null;
}

export interface RegisterApplicationActRow {
  readonly id: string;
  readonly application_id: string;
  readonly ordinal: number;
  readonly action: string;
  readonly state: string;
  readonly occurred_at: Date;
  readonly organization_id: string;
  readonly remarks: readonly string[];
  /** JSON; null where the act did not write it. */
  readonly content: string | null;
}

export interface RegisterEntryUseRow {
  readonly id: string;
  readonly entry_id: string;
  readonly object_id: string;
  readonly form: 'GOODS' | 'ICT_SERVICE';
  readonly started_on: string;
  readonly ended_on: string | null;
}

export type EscrowPath = 'EGOV_OBJECT' | 'REGISTER_SOFTWARE';

export interface EscrowRepositoryRow {
  readonly id: string;
  readonly number: string;
  readonly path: EscrowPath;
  readonly object_id: string | null;
  readonly register_entry_id: string | null;
  readonly owner_id: string;
  readonly holder_id: string | null;
  readonly state: 'READY' | 'ACTIVE' | 'FROZEN' | 'HANDED_OVER';
  readonly created_on: string;
  readonly handed_over_on: string | null;
  readonly is_synthetic: boolean;
}

export type DepositState =
  | 'DRAFT'
  | 'SUBMITTED'
  | 'REGISTERED'
  | 'REPOSITORY_READY'
  | 'TRANSFERRED'
  | 'RECEIVED'
  | 'VERIFIED'
  | 'SIGNED_BY_BOTH'
  | 'ACCEPTED'
  | 'REFUSED'
  | 'TERMINATION_NOTIFIED'
  | 'HANDED_OVER'
  | 'ARCHIVED_BY_OWNER';

export interface DepositRow {
  readonly id: string;
  readonly number: string;
  readonly path: EscrowPath;
  readonly repository_id: string | null;
  readonly object_id: string | null;
  readonly register_entry_id: string | null;
  readonly owner_id: string;
  readonly holder_id: string | null;
  readonly version_label: string;
  readonly state: DepositState;
  readonly state_since: Date;
  readonly submitted_on: string | null;
  readonly accepted_on: string | null;
  readonly refused_on: string | null;
  readonly integrity_state: 'NOT_CHECKED' | 'INTACT' | 'DAMAGED';
  readonly integrity_checked_at: Date | null;
  readonly is_synthetic: boolean;
}

export interface DepositTransitionRow {
  readonly id: string;
  readonly deposit_id: string;
  readonly ordinal: number;
  readonly action: string;
  readonly from_state: DepositState | null;
  readonly to_state: DepositState;
  readonly occurred_at: Date;
}

export interface DepositContentRow {
  readonly deposit_id: string;
  readonly section: string;
  readonly state: 'PRESENT' | 'DECLARED_ABSENT' | 'MISSING';
}

export interface VerificationRow {
  readonly id: string;
  readonly deposit_id: string;
  readonly state: 'QUEUED' | 'RUNNING' | 'PASSED' | 'FINDINGS' | 'UNREADABLE' | 'ABORTED';
  readonly level: 'V0' | 'V1' | 'V2' | 'V3';
  readonly started_at: Date;
  readonly finished_at: Date | null;
  readonly mismatch_count: number;
  readonly remark_count: number;
}

export interface DepositObligationRow {
  readonly id: string;
  readonly clause: '7' | '14' | '19';
  readonly object_id: string | null;
  readonly register_entry_id: string | null;
  readonly owner_id: string;
  readonly holder_id: string | null;
  readonly started_on: string;
  readonly due_on: string | null;
  readonly fulfilled_on: string | null;
  readonly fulfilled_by_id: string | null;
  readonly is_synthetic: boolean;
}
