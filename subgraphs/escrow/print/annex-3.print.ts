import type { Language } from '../../shared/kernel/localized-text';
import { printedDay } from '../../shared/print/print-form';
import type { FormBlock, Party, PrintedForm, TableBlock } from '../../shared/print/printed-form.model';
import type {
  Certificate,
  CertificateContact,
  CertificateDirection,
  LibraryRow,
  SourceRow,
} from '../certificate/certificate.model';
import { CERTIFICATE, COMMON, LIBRARY_COLUMNS, SOURCE_COLUMNS } from './labels';
import { field, frameOf, type Printed, placeIn, words } from './print-frame';

/** Who signed for a side; null while nobody did. */
export interface PrintedSigner {
  /** Null where the reader may not see who signed. */
  readonly name: string | null;
  readonly position: string | null;
  readonly signedOn: string;
  /** Serial number of the signer's certificate; null as above. */
  readonly certificate: string | null;
  readonly isSealed: boolean;
}

type Lines<Line> = Iterable<Line> | AsyncIterable<Line>;

/** A certificate whose lines are read while they are printed. */
export interface ReadCertificate extends Omit<Certificate, 'sources' | 'libraries'> {
  readonly sources: Lines<SourceRow>;
  readonly libraries: Lines<LibraryRow>;
}

export interface PrintedCertificate extends Printed {
  readonly certificate: ReadCertificate;
  readonly direction: CertificateDirection;
  readonly accepting: PrintedSigner | null;
  readonly transferring: PrintedSigner | null;
}

const SOURCE_WIDTHS = [2, 5.5, 9, 7.5, 3, 5, 3, 4.5, 3.8, 4];
const LIBRARY_WIDTHS = [1, 4, 6, 7, 2, 3, 3];

/** The certificate of Annex 3, of acceptance or of hand-over, with both of its tables. */
export function printedCertificate(printed: PrintedCertificate, language: Language): PrintedForm {
  const { certificate, direction, accepting, transferring } = printed;
  const say = words(language);
  const { place, date } = certificate;
  return {
    ...frameOf(printed, language, '3'),
    title: say(CERTIFICATE.title),
    place: placeIn(place, language),
    ...(date && { date }),
    blocks: [
      {
        kind: 'FIELDS',
        fields: [
          field(say(CERTIFICATE.accepting), certificate.acceptingOrganization),
          field(say(CERTIFICATE.transferring), certificate.transferringOrganization),
        ],
      },
      { kind: 'TEXT', paragraphs: [say(CERTIFICATE.statement[direction])] },
      {
        kind: 'FIELDS',
        fields: [
          field(say(CERTIFICATE.softwareName), certificate.softwareName),
          field(say(CERTIFICATE.annotation), certificate.annotation),
        ],
      },
      sourceTable(certificate.sources, language),
      ...libraryBlocks(certificate, language),
      {
        kind: 'PARTIES',
        parties: [
          signingParty(say(CERTIFICATE.accepting), accepting, language),
          signingParty(say(CERTIFICATE.transferring), transferring, language),
        ],
      },
      {
        kind: 'PARTIES',
        parties: [
          contactParty(say(CERTIFICATE.accepting), certificate.acceptingContact, language),
          contactParty(say(CERTIFICATE.transferring), certificate.transferringContact, language),
        ],
      },
    ],
  };
}

function sourceTable(rows: Lines<SourceRow>, language: Language): TableBlock {
  const say = words(language);
  return {
    kind: 'TABLE',
    title: say(CERTIFICATE.sources),
    columns: SOURCE_COLUMNS.map((label, index) => ({ label: say(label), width: SOURCE_WIDTHS[index] ?? 1 })),
    rows: sourceCells(rows),
  };
}

async function* sourceCells(rows: Lines<SourceRow>): AsyncGenerator<string[]> {
  for await (const row of rows)
    yield [
      String(row.row),
      row.mediumLabel,
      row.directory,
      row.fileName,
      row.sizeMb,
      row.language ?? '',
      row.languageVersion ?? '',
      row.framework ?? '',
      row.frameworkVersion ?? '',
      printedDay(row.modifiedOn),
    ];
}

/** Table 2 is printed only where there is something to print, and its absence is said. */
function libraryBlocks({ libraries, hasNoLibraries }: ReadCertificate, language: Language): FormBlock[] {
  const say = words(language);
  const title = say(CERTIFICATE.libraries);
  if (hasNoLibraries) return [{ kind: 'TEXT', title, paragraphs: [say(CERTIFICATE.noLibraries)] }];
  return [
    {
      kind: 'TABLE',
      title,
      columns: LIBRARY_COLUMNS.map((label, index) => ({
        label: say(label),
        width: LIBRARY_WIDTHS[index] ?? 1,
      })),
      rows: libraryCells(libraries),
    },
  ];
}

async function* libraryCells(rows: Lines<LibraryRow>): AsyncGenerator<string[]> {
  for await (const row of rows)
    yield [
      String(row.row),
      row.mediumLabel,
      row.directory,
      row.componentName,
      row.sizeMb,
      row.language ?? '',
      row.version ?? '',
    ];
}

function signingParty(title: string, signer: PrintedSigner | null, language: Language): Party {
  const say = words(language);
  return {
    title: `${say(CERTIFICATE.signatures)} · ${title}`,
    lines: [
      field(say(COMMON.position), signer?.position),
      field(say(COMMON.name), signer?.name),
      field(say(COMMON.signature), signer && signatureText(signer)),
      field(say(COMMON.seal), signer?.isSealed ? say(COMMON.yes) : null),
    ],
  };
}

function signatureText({ signedOn, certificate }: PrintedSigner): string {
  return certificate === null ? printedDay(signedOn) : `${printedDay(signedOn)}, № ${certificate}`;
}

function contactParty(side: string, contact: CertificateContact | null, language: Language): Party {
  const say = words(language);
  return {
    title: `${say(CERTIFICATE.contacts)} · ${side}`,
    lines: [
      field(say(COMMON.name), contact?.name),
      field(say(COMMON.position), contact?.position),
      field(say(COMMON.workPhone), contact?.workPhone),
      field(say(COMMON.mobilePhone), contact?.mobilePhone),
      field(say(COMMON.email), contact?.email),
    ],
  };
}
