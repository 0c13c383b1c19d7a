import type { LocalDate } from '../../shared/kernel/local-date';
import type { Language } from '../../shared/kernel/localized-text';
import { printedDay } from '../../shared/print/print-form';
import {
  type FieldBlock,
  type FormLine,
  type PrintedForm,
  type TableBlock,
  TO_WRITE,
} from '../../shared/print/printed-form.model';
import type {
  Annex1Form,
  ApplicationItem,
  ContactBlock,
  FinancingSource,
  MinimumRequirements,
  NamedParty,
  PersonName,
} from '../application/annex-1.model';
import { APPLICATION, COMMON, FINANCING, ITEM_COLUMNS, ORIGINALITY, REQUIREMENTS } from './labels';
import { field, frameOf, type Printed, printedDecimal, sealText, words } from './print-frame';

export interface PrintedApplication extends Printed {
  readonly objectCode: string;
  readonly form: Annex1Form;
  /** Electronic signature of the owner or holder; null where the form was signed by hand, or not yet. */
  readonly signature: {
    readonly signerName: string;
    readonly certificate: string;
    readonly signedOn: LocalDate;
  } | null;
}

/** The application of Annex 1 as it stands; what is not filled in yet is a dash. */
export function printedApplication(application: PrintedApplication, language: Language): PrintedForm {
  const { form, objectCode, signature } = application;
  const say = words(language);
  const { signedOn } = form;
  return {
    ...frameOf(application, language, '1'),
    title: say(APPLICATION.title),
    blocks: [
      {
        kind: 'FIELDS',
        fields: [
          field(say(APPLICATION.applicant), partyName(form.applicant)),
          field(say(APPLICATION.software), form.title?.[language] ?? form.title?.ru),
          field(say(APPLICATION.code), objectCode),
          field(say(APPLICATION.copies), form.copies),
        ],
      },
      itemTable(form.items ?? [], language),
      contactFields(say(APPLICATION.owner), form.owner?.fullName, form.owner, language),
      contactFields(say(APPLICATION.developer), partyName(form.developer), form.developer, language),
      productFields(form, language),
      requirementFields(form.minimumRequirements, language),
      {
        kind: 'FIELDS',
        fields: [
          field(say(APPLICATION.protection), protection(form, language)),
          financing(form.financingSources ?? [], language),
          field(say(APPLICATION.seal), sealText(form.isSealed === true, signature !== null, language)),
          field(say(APPLICATION.signedOn), signedOn ? printedDay(signedOn) : TO_WRITE),
          field(
            say(APPLICATION.ownerSignature),
            signature
              ? `${signature.signerName}, ${printedDay(signature.signedOn)}, №\u00a0${signature.certificate}`
              : TO_WRITE,
          ),
        ],
      },
    ],
  };
}

function itemTable(items: readonly ApplicationItem[], language: Language): TableBlock {
  const say = words(language);
  return {
    kind: 'TABLE',
    title: say(APPLICATION.items),
    columns: ITEM_COLUMNS.map((label, index) => ({
      label: say(label),
      width: index === 1 ? 5 : index ? 2 : 1,
    })),
    rows: items.map(({ name, serialNumber, volumeMb, sheets, originality }, index) => [
      String(index + 1),
      name ?? '',
      serialNumber ?? '',
      printedDecimal(volumeMb ?? '', language),
      String(sheets ?? ''),
      originality ? say(ORIGINALITY[originality]) : '',
    ]),
  };
}

function contactFields(
  title: string,
  fullName: string | null | undefined,
  block: ContactBlock | null | undefined,
  language: Language,
): FieldBlock {
  const say = words(language);
  return {
    kind: 'FIELDS',
    title,
    fields: [
      field(say(APPLICATION.fullName), fullName),
      field(say(APPLICATION.subordination), block?.subordination),
      field(say(APPLICATION.shortName), block?.shortName),
      field(say(APPLICATION.address), joined(block?.address, block?.postalCode)),
      field(say(APPLICATION.phone), joined(block?.phone, block?.fax)),
      field(say(APPLICATION.online), joined(block?.email, block?.website)),
      field(say(APPLICATION.contact), fullNameOf(block?.contactPerson)),
    ],
  };
}

function productFields(form: Annex1Form, language: Language): FieldBlock {
  const say = words(language);
  return {
    kind: 'FIELDS',
    title: say(APPLICATION.product),
    fields: [
      field(say(APPLICATION.authors), joined(...(form.authors ?? []).map(fullNameOf))),
      field(say(APPLICATION.certification), form.certification),
      field(say(APPLICATION.year), form.yearOfIssue),
      field(say(APPLICATION.version), form.version),
      field(say(APPLICATION.languages), joined(...(form.programmingLanguages ?? []))),
      field(say(APPLICATION.released), form.releaseDate && printedDay(form.releaseDate)),
      field(say(APPLICATION.annotation), form.annotation?.[language] ?? form.annotation?.ru),
    ],
  };
}

function requirementFields(needs: MinimumRequirements | null | undefined, language: Language): FieldBlock {
  const say = words(language);
  const computer = joined(needs?.computerType, needs?.processor, needs?.coprocessor, needs?.frequency);
  const { operatingSystems } = needs ?? {};
  return {
    kind: 'FIELDS',
    title: say(APPLICATION.requirements),
    fields: [
      field(say(REQUIREMENTS.computer), computer),
      field(say(REQUIREMENTS.ram), needs?.ram),
      field(say(REQUIREMENTS.disk), needs?.disk),
      field(say(REQUIREMENTS.operatingSystems), joined(...(operatingSystems ?? []))),
      field(say(REQUIREMENTS.video), needs?.video),
      field(say(REQUIREMENTS.acoustic), needs?.acoustic),
      field(say(REQUIREMENTS.extraEquipment), needs?.extraEquipment),
      field(say(REQUIREMENTS.extraSoftware), needs?.extraSoftware),
      field(say(REQUIREMENTS.other), needs?.other),
    ],
  };
}

function protection({ copyProtection }: Annex1Form, language: Language): string | null {
  if (copyProtection?.isPresent == null) return null;
  const say = words(language);
  return joined(say(copyProtection.isPresent ? COMMON.yes : COMMON.no), copyProtection.description);
}

/** All sources that the form names; those of the application are underlined. */
function financing(sources: readonly FinancingSource[], language: Language): FormLine {
  const say = words(language);
  const choices = Object.entries(FINANCING).map(([source, name]) => ({
    text: say(name),
    isChosen: sources.some((chosen) => chosen === source),
  }));
  const value = choices.map(({ text }) => text).join(', ');
  return { label: say(APPLICATION.financing), value, choices };
}

function partyName(party: NamedParty | null | undefined): string | null {
  return party?.organizationName ?? fullNameOf(party?.person);
}

function fullNameOf(name: PersonName | null | undefined): string | null {
  return [name?.surname, name?.name, name?.patronymic].filter(Boolean).join(' ') || null;
}

function joined(...parts: readonly (string | null | undefined)[]): string | null {
  return parts.filter(Boolean).join(', ') || null;
}
