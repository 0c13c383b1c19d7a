import type { Annex1Form } from '../../../subgraphs/escrow/application/annex-1.model';
import type { Certificate } from '../../../subgraphs/escrow/certificate/certificate.model';
import { printedApplication } from '../../../subgraphs/escrow/print/annex-1.print';
import { printedJournal } from '../../../subgraphs/escrow/print/annex-2.print';
import { printedCertificate } from '../../../subgraphs/escrow/print/annex-3.print';
import { printedAgreement } from '../../../subgraphs/escrow/print/annex-4.print';
import * as LABELS from '../../../subgraphs/escrow/print/labels';
import { printedRefusal } from '../../../subgraphs/escrow/print/refusal.print';
import { clausesOf } from '../../../subgraphs/shared/law';
import { printForm } from '../../../subgraphs/shared/print/print-form';
import type { PrintedForm } from '../../../subgraphs/shared/print/printed-form.model';
import { printedText } from '../../support/printed-text';

const LANGUAGES = ['kk', 'ru', 'en'] as const;
const FRAME = { number: 'DEP-2026-0001', madeAt: new Date('2026-11-20T07:00:00Z'), isSynthetic: true };
const person = (mark: string) => ({
  surname: `Surname${mark}`,
  name: `Name${mark}`,
  patronymic: `Third${mark}`,
});
const contact = (mark: string) => ({
  subordination: `subordination${mark}`,
  shortName: `short${mark}`,
  address: `address${mark}`,
  postalCode: `01000${mark}`,
  phone: `phone${mark}`,
  fax: `fax${mark}`,
  email: `mail${mark}`,
  website: `site${mark}`,
  contactPerson: person(mark),
});

/** Every field of Annex 1 with a value that is found again. */
const FORM: Annex1Form = {
  applicant: { organizationName: 'applicant-name' },
  title: { kk: 'title-text', ru: 'title-text', en: 'title-text' },
  copies: 42,
  items: [
    { name: 'item-disc', kind: 'CD', serialNumber: 'serial-1', volumeMb: '700.5', originality: 'ORIGINAL' },
    { name: 'item-paper', kind: 'DOCUMENT', sheets: 121, originality: 'COPY' },
  ],
  owner: { fullName: 'owner-full', ...contact('1') },
  developer: { person: person('D'), ...contact('2') },
  authors: [person('3'), person('4')],
  certification: 'certification-text',
  yearOfIssue: 2024,
  version: 'version-7',
  programmingLanguages: ['Java', 'Kotlin'],
  releaseDate: '2024-05-06',
  annotation: { ru: 'annotation-text' },
  minimumRequirements: {
    computerType: 'computer-type',
    processor: 'processor-x',
    coprocessor: 'coprocessor-x',
    frequency: 'frequency-x',
    ram: 'ram-x',
    disk: 'disk-x',
    operatingSystems: ['os-one', 'os-two'],
    video: 'video-x',
    acoustic: 'acoustic-x',
    extraEquipment: 'equipment-x',
    extraSoftware: 'software-x',
    other: 'other-x',
  },
  copyProtection: { isPresent: true, description: 'protection-x' },
  financingSources: ['GRANT'],
  isSealed: true,
  signedOn: '2026-11-19',
};

const CERTIFICATE: Certificate = {
  date: '2026-11-20',
  place: 'Астана',
  acceptingOrganization: 'accepting-org',
  transferringOrganization: 'transferring-org',
  softwareName: 'software-name',
  annotation: 'annotation-text',
  sources: [
    {
      row: 1,
      mediumLabel: 'label-1',
      directory: 'src/main',
      fileName: 'App.java',
      sizeMb: '0.012',
      language: 'Java',
      languageVersion: '17',
      framework: 'Spring',
      frameworkVersion: '3.2',
      modifiedOn: '2026-01-02',
    },
  ],
  libraries: [
    {
      row: 1,
      mediumLabel: 'label-2',
      directory: 'lib',
      componentName: 'commons',
      sizeMb: '1.5',
      language: 'Java',
      version: '9.9',
      purl: null,
    },
  ],
  hasNoLibraries: false,
  acceptingContact: {
    name: 'contact-a',
    position: 'position-a',
    workPhone: 'work-a',
    mobilePhone: 'mob-a',
    email: 'a@a',
  },
  transferringContact: null,
};

/** Texts of a value, however deep. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return value && typeof value === 'object' ? Object.values(value).flatMap(textsOf) : [];
}

/** Blanks may be line breaks on paper, also within a narrow column. */
async function printed(form: PrintedForm): Promise<string> {
  return (await printedText(printForm(form))).join(' ').replaceAll(' ', '');
}

describe.each(LANGUAGES)('in %s', (language) => {
  test('A1: the application prints every field of the form', async () => {
    const text = await printed(
      printedApplication(
        {
          ...FRAME,
          objectCode: 'KZ-П-14-0000014',
          form: FORM,
          signature: { signerName: 'signer-1', certificate: '7F02', signedOn: '2026-11-19' },
        },
        language,
      ),
    );
    const codes = ['CD', 'DOCUMENT', 'ORIGINAL', 'COPY', 'GRANT', '2024-05-06', '2026-11-19', '700.5'];
    const expected = [
      ...textsOf(FORM).filter((value) => !codes.includes(value)),
      'KZ-П-14-0000014',
      'signer-1, 19.11.2026, № 7F02',
      '42',
      '121',
    ];
    expect(expected.filter((value) => !text.includes(value.replaceAll(' ', '')))).toEqual([]);
    for (const shown of [
      '2024',
      '06.05.2024',
      '19.11.2026',
      language === 'en' ? '700.5' : '700,5',
      Object.values(LABELS.FINANCING)
        .map((name) => name[language].replaceAll(' ', ''))
        .join(','),
    ])
      expect(text).toContain(shown);
    expect(text).toContain(LABELS.COMMON.synthetic[language].replaceAll(' ', ''));
  });

  test('A1.17: the application names every source of financing and underlines its own', () => {
    const form = printedApplication({ ...FRAME, objectCode: '', form: FORM, signature: null }, language);
    const lines = form.blocks.flatMap((block) => (block.kind === 'FIELDS' ? block.fields : []));
    const choices = lines.flatMap((line) => line.choices ?? []);
    expect(choices).toHaveLength(8);
    expect(choices.filter(({ isChosen }) => isChosen)).toEqual([
      { text: LABELS.FINANCING.GRANT[language], isChosen: true },
    ]);
  });

  test('A2: the journal prints its seven columns for every line', async () => {
    const lines = [
      {
        item: 1,
        applicationNumber: 'APP-1',
        receivedOn: '2026-11-18',
        stateBody: 'body-1',
        head: 'head-1',
        receivedBy: 'by-1',
        signature: 'signed-1',
      },
      {
        item: 2,
        applicationNumber: 'APP-2',
        receivedOn: '2026-11-19',
        stateBody: 'body-2',
        head: null,
        receivedBy: null,
        signature: null,
      },
    ];
    const text = await printed(
      printedJournal({ ...FRAME, from: '2026-11-01', to: '2026-11-30', lines }, language),
    );
    for (const shown of [
      'APP-1',
      'APP-2',
      '18.11.2026',
      'body-2',
      'head-1',
      'by-1',
      'signed-1',
      '01.11.2026–30.11.2026',
    ])
      expect(text).toContain(shown);
    expect(text).not.toContain('2026-11-01');
    for (const label of LABELS.JOURNAL_COLUMNS) expect(text).toContain(label[language].replaceAll(' ', ''));
  });

  test('A3: the certificate prints both tables, both signatures and both contacts', async () => {
    const signer = {
      name: 'signer-a',
      position: 'head-a',
      signedOn: '2026-11-20',
      certificate: '7F01',
      isSealed: true,
    };
    const form = printedCertificate(
      { ...FRAME, certificate: CERTIFICATE, direction: 'INTAKE', accepting: signer, transferring: null },
      language,
    );
    const text = await printed(form);
    const days = ['2026-01-02', '2026-11-20'];
    const expected = [
      ...textsOf(CERTIFICATE).filter((value) => !days.includes(value) && value !== CERTIFICATE.place),
      'signer-a',
      'head-a',
      '20.11.2026, № 7F01',
      '02.01.2026',
    ];
    expect(expected.filter((value) => !text.includes(value.replaceAll(' ', '')))).toEqual([]);
    const { statement, sources, libraries } = LABELS.CERTIFICATE;
    for (const label of [LABELS.COMMON.place, statement.INTAKE, sources, libraries])
      expect(text).toContain(label[language].replace(/\s/gu, ''));
    for (const label of [...LABELS.SOURCE_COLUMNS, ...LABELS.LIBRARY_COLUMNS])
      expect(text).toContain(label[language].replaceAll(' ', ''));
  });

  test('A3: the certificate of the way back says so, and a place that is no usual one stays as it was told', async () => {
    const certificate = { ...CERTIFICATE, place: 'Өскемен' };
    const sides = { direction: 'HANDOVER', accepting: null, transferring: null } as const;
    const text = await printed(printedCertificate({ ...FRAME, certificate, ...sides }, language));
    expect(text).toContain(LABELS.CERTIFICATE.statement.HANDOVER[language].replaceAll(' ', ''));
    expect(text).toContain('Өскемен');
  });

  test('A3.t2: a certificate without libraries says so', async () => {
    const certificate = { ...CERTIFICATE, libraries: [], hasNoLibraries: true };
    const form = printedCertificate(
      { ...FRAME, certificate, direction: 'INTAKE', accepting: null, transferring: null },
      language,
    );
    expect(await printed(form)).toContain(LABELS.CERTIFICATE.noLibraries[language].replaceAll(' ', ''));
  });

  test('A4: the agreement prints the parties, their powers and every clause of the annex', async () => {
    const party = (mark: string) => ({
      name: `name-${mark}`,
      representative: `representative-${mark}`,
      authorityBasis: `basis-${mark}`,
      signedOn: '2026-11-20',
      isSealed: false,
    });
    const clauses = clausesOf('146')
      .filter(({ number }) => /^A4\.\d/.test(number))
      .map(({ number, statement }) => ({ number: number.slice(3), statement: statement[language] }));
    const text = await printed(
      printedAgreement(
        {
          ...FRAME,
          place: 'Астана',
          date: '2026-11-20',
          owner: { ...party('o'), signedOn: null },
          operator: party('p'),
          clauses,
          copy: 2,
        },
        language,
      ),
    );
    expect(text.match(/_{20,}/gu)).toHaveLength(2);
    for (const shown of [
      'name-o',
      'representative-p',
      'basis-o',
      '1.1(6).',
      '2.4.',
      '3.1.8.',
      '4.2.',
      '5.5.',
      '2/2',
      LABELS.COMMON.place[language].replaceAll(' ', ''),
    ])
      expect(text).toContain(shown);
  });

  test('E-16: the refusal prints each ground by its clause with its evidence', async () => {
    const refusal = {
      ...FRAME,
      date: '2026-11-20',
      addressee: 'addressee-x',
      filing: 'filing-x',
      softwareName: 'software-x',
      operator: 'operator-x',
      grounds: [{ clause: '16(2)', evidence: ['evidence-x'] }],
    };
    const text = await printed(printedRefusal(refusal, language));
    const ground = {
      kk: '16-тармақтың2)тармақшасы',
      ru: 'подпункт2)пункта16',
      en: 'clause16,subclause2)',
    }[language];
    for (const shown of ['addressee-x', 'filing-x', 'software-x', 'operator-x', ground, 'evidence-x'])
      expect(text).toContain(shown);
  });
});

test('every label is there in three languages', () => {
  const texts = textsOf(LABELS);
  expect(texts.filter((text) => text.trim() === '')).toEqual([]);
  expect(texts.length % 3).toBe(0);
});
