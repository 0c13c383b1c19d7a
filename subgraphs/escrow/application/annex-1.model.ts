import { describedEnum } from '../../shared/graphql/described-enum';

export const ApplicationItemKind = describedEnum('ApplicationItemKind', 'Kind of an item of a copy (A1.5).', {
  CD: 'A disc; its serial number is told.',
  FILE: 'A file.',
  DOCUMENT: 'A document on paper; its sheets are counted.',
});
export type ApplicationItemKind = keyof typeof ApplicationItemKind;

export const Originality = describedEnum('Originality', 'Whether an item is the original (A1.5.6).', {
  ORIGINAL: 'The item is the original (O).',
  COPY: 'The item is a copy (C).',
});
export type Originality = keyof typeof Originality;

export const MegabyteMeaning = describedEnum(
  'MegabyteMeaning',
  'What a megabyte is where a form counts in MB; the act does not say (A1.5.4).',
  { DECIMAL: 'A megabyte is 1 000 000 bytes.', BINARY: 'A megabyte is 1 048 576 bytes.' },
);
export type MegabyteMeaning = keyof typeof MegabyteMeaning;

export const FinancingSource = describedEnum(
  'FinancingSource',
  'Source that financed the software, one of the eight that the form prints (A1.17).',
  {
    REPUBLICAN_BUDGET: 'The republican budget.',
    LOCAL_BUDGET: 'A local budget.',
    STATE_NON_BUDGETARY: 'State funds outside the budget.',
    OWN: 'Own funds.',
    GRANT: 'A grant.',
    EXTERNAL_LOAN: 'An external loan.',
    CREDIT: 'A credit.',
    OTHER_PERSONS: 'Funds of other legal entities or individuals.',
  },
);
export type FinancingSource = keyof typeof FinancingSource;

type Optional<T> = { [Key in keyof T]?: T[Key] | null };

/** Name of a person, in full; a patronymic only where there is one. */
export type PersonName = Optional<{ surname: string; name: string; patronymic: string }>;

/** Texts of a form: Russian is asked for, the others may be added. */
export type FormText = Optional<{ kk: string; ru: string; en: string }>;

/** Exactly one of the two is told. */
export type NamedParty = Optional<{ organizationName: string; person: PersonName }>;

export type ApplicationItem = Optional<{
  name: string;
  kind: ApplicationItemKind;
  serialNumber: string;
  /** Exact decimal as text. */
  volumeMb: string;
  megabyte: MegabyteMeaning;
  sheets: number;
  originality: Originality;
}>;

export type ContactBlock = Optional<{
  subordination: string;
  shortName: string;
  address: string;
  postalCode: string;
  phone: string;
  fax: string;
  email: string;
  /** Kept as told; nothing ever fetches it. */
  website: string;
  contactPerson: PersonName;
}>;

export type OwnerBlock = ContactBlock & Optional<{ fullName: string }>;
export type DeveloperBlock = ContactBlock & NamedParty;

export type MinimumRequirements = Optional<{
  computerType: string;
  processor: string;
  coprocessor: string;
  frequency: string;
  ram: string;
  disk: string;
  operatingSystems: string[];
  video: string;
  acoustic: string;
  extraEquipment: string;
  extraSoftware: string;
  other: string;
}>;

export type CopyProtection = Optional<{ isPresent: boolean; description: string }>;

/** Annex 1 as a draft holds it: whatever is not told yet is left out. Its code of the object stands with the deposit. */
export type Annex1Form = Optional<{
  applicant: NamedParty;
  title: FormText;
  copies: number;
  items: ApplicationItem[];
  owner: OwnerBlock;
  developer: DeveloperBlock;
  authors: PersonName[];
  certification: string;
  yearOfIssue: number;
  version: string;
  programmingLanguages: string[];
  releaseDate: string;
  annotation: FormText;
  minimumRequirements: MinimumRequirements;
  copyProtection: CopyProtection;
  financingSources: FinancingSource[];
  isSealed: boolean;
  signedOn: string;
}>;
