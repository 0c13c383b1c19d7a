import { MediumIndex } from '../verification/medium-index';
import type { ReadMedium } from '../verification/verification.model';
import { type ListedComponent, readBillOfMaterials } from './bill-of-materials';
import type { LibraryRow } from './certificate.model';
import { componentKey, type LocatedComponent, sameVersion } from './component.model';
import { libraryRow } from './generate-certificate';

export interface BillTable {
  /** Lines for what lies on the media, with the version that lies there. */
  readonly libraries: readonly LibraryRow[];
  /** Components that the bill names and no medium holds. */
  readonly notFound: readonly ListedComponent[];
  /** Components of which the media hold another version. */
  readonly differing: readonly { readonly listed: ListedComponent; readonly found: LocatedComponent }[];
}

/** Table 2 from a bill of materials, each component of which must be found; null for a text that is no bill. */
export function librariesFromBill(bill: string, media: readonly ReadMedium[]): BillTable | null {
  const listed = readBillOfMaterials(bill);
  if (listed === null) return null;
  const indexes = media.map((medium) => new MediumIndex(medium));
  const located = listed.map((component) => ({ component, place: locate(component, indexes) }));
  const rows = located.flatMap(({ component, place }) =>
    place ? [{ ...libraryRow(place.found, place.index), purl: component.purl }] : [],
  );
  return {
    libraries: rows.map((row, index) => ({ ...row, row: index + 1 })),
    notFound: located.filter(({ place }) => place === null).map(({ component }) => component),
    differing: located.flatMap(({ component, place }) =>
      place && !agrees(component, place.found) ? [{ listed: component, found: place.found }] : [],
    ),
  };
}

interface Place {
  readonly found: LocatedComponent;
  readonly index: MediumIndex;
}

/** The same version before any other. */
function locate(listed: ListedComponent, indexes: readonly MediumIndex[]): Place | null {
  const key = componentKey(listed.name);
  const places = indexes.flatMap((index) =>
    index.medium.inventory
      .components()
      .filter(
        ({ name, ecosystem }) => componentKey(name) === key && sameEcosystem(ecosystem, listed.ecosystem),
      )
      .map((found) => ({ found, index })),
  );
  return places.find(({ found }) => agrees(listed, found)) ?? places[0] ?? null;
}

const sameEcosystem = (a: string | null, b: string | null): boolean => a === null || b === null || a === b;

const agrees = (listed: ListedComponent, found: LocatedComponent): boolean =>
  listed.version === null || found.version === null || sameVersion(listed.version, found.version);
