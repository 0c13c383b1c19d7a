import { createHash } from 'node:crypto';

/** Prefix of each kind of thing that clients may hold an id of. */
export const ID_PREFIXES = {
  organization: 'org',
  informatizationObject: 'obj',
  lifeCycleStage: 'stg',
  termsOfReference: 'tor',
  workClassification: 'wkc',
  technicalDocument: 'doc',
  costItem: 'cst',
  supportContract: 'spc',
  developmentContract: 'dvc',
  warrantyClaim: 'wcl',
  duty: 'dut',
  costCalculation: 'clc',
  normTable: 'ntb',
  environment: 'env',
  placementRequest: 'plr',
  platform: 'plt',
  platformArchitecture: 'par',
  objectRequest: 'orq',
  gratuitousAcquisition: 'gra',
  integration: 'int',
  technology: 'tec',
  cardEntry: 'cde',
  calendarAddress: 'cal',
  softwareProduct: 'prd',
  registerEntry: 'ren',
  registerEntryUse: 'use',
  registerApplication: 'rap',
  analogueSearch: 'ans',
  tender: 'tnd',
  targetModel: 'tgm',
  inclusionIntent: 'iin',
  escrowRepository: 'rep',
  deposit: 'dep',
  buildAttempt: 'bat',
  depositObligation: 'dob',
  applicationJournalRow: 'ajr',
  notice: 'ntc',
  refusalLetter: 'rfl',
  accessRight: 'acr',
  disclosureConsent: 'dcn',
  repositoryAccessRequest: 'rar',
  disclosureIncident: 'din',
  deadLetter: 'dlt',
} as const;

export type IdKind = keyof typeof ID_PREFIXES;

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** The id that clients see: `<prefix>_<uuid>`; the databases hold the bare uuid. */
export function toGlobalId(kind: IdKind, uuid: string): string {
  return `${ID_PREFIXES[kind]}_${uuid}`;
}

/**
 * The uuid of a client's id, or null when the id is of another kind or malformed.
 * Callers answer null as «not found», so that a guessed id of another kind tells nothing.
 */
export function fromGlobalId(kind: IdKind, id: string): string | null {
  const prefix = `${ID_PREFIXES[kind]}_`;
  if (!id.startsWith(prefix)) return null;
  const uuid = id.slice(prefix.length);
  return UUID.test(uuid) ? uuid : null;
}

/**
 * The same uuid for the same name, everywhere: sample data, sample users and tests meet in it.
 * SHA-256 of the name in the shape of a version 8 (custom) uuid, RFC 9562.
 */
export function seededUuid(name: string): string {
  const hex = createHash('sha256').update(name).digest('hex');
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 0x3) | 0x8).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
