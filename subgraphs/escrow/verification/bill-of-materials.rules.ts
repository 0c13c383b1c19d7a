import { type ListedComponent, readBillOfMaterials } from '../certificate/bill-of-materials';
import type { LibraryRow } from '../certificate/certificate.model';
import { componentKey, type LocatedComponent, sameVersion } from '../certificate/component.model';
import { append } from '../medium/append';
import type { FindingFacts } from './finding.model';
import type { MediumIndex } from './medium-index';

interface Found extends LocatedComponent {
  readonly index: MediumIndex;
}

/**
 * V3 for the bill of materials. It only repeats what its tool was told, so that each component is looked for on the
 * media; that one differs is a remark, for E-16 speaks of the certificate alone.
 */
export function checkBillOfMaterials(
  bill: string | null,
  libraries: readonly LibraryRow[],
  indexes: readonly MediumIndex[],
): FindingFacts[] {
  if (bill === null) return [];
  const listed = readBillOfMaterials(bill);
  if (listed === null) return [{ code: 'BILL_NOT_READABLE', path: '' }];
  const onMedia = new Map<string, Found[]>();
  for (const index of indexes)
    for (const component of index.medium.inventory.components())
      append(onMedia, componentKey(component.name), { ...component, index });
  const rows = new Set(libraries.map(({ componentName }) => componentKey(componentName)));
  return [
    ...listed.flatMap((component) => checkListed(component, onMedia.get(componentKey(component.name)) ?? [])),
    ...notListed(listed, rows),
    ...notInBill(listed, onMedia),
  ];
}

function checkListed(component: ListedComponent, found: readonly Found[]): FindingFacts[] {
  const { name, version } = component;
  const same = found.filter(
    ({ ecosystem }) => !ecosystem || !component.ecosystem || ecosystem === component.ecosystem,
  );
  if (same.length === 0) return [{ code: 'BILL_COMPONENT_NOT_FOUND', path: name, expected: version }];
  const versions = same.flatMap((one) => (one.version === null ? [] : [one.version]));
  if (version !== null && versions.length > 0 && !versions.some((one) => sameVersion(one, version)))
    return [
      {
        code: 'BILL_VERSION',
        path: name,
        expected: version,
        actual: [...new Set(versions)].sort().join(', '),
      },
    ];
  return altered(component, same);
}

/** The digest of a bill is that of a package file: it proves nothing of an unpacked package. */
function altered({ name, version, sha256 }: ListedComponent, same: readonly Found[]): FindingFacts[] {
  const digests = same
    .filter(
      (one) => one.isFile && (version === null || one.version === null || sameVersion(one.version, version)),
    )
    .flatMap(({ index, root }) => index.find(root)[0]?.sha256 ?? []);
  if (sha256 === null || digests.length === 0 || digests.includes(sha256)) return [];
  return [{ code: 'BILL_COMPONENT_ALTERED', path: name, expected: sha256, actual: digests.join(' ') }];
}

const notListed = (listed: readonly ListedComponent[], rows: ReadonlySet<string>): FindingFacts[] =>
  listed
    .filter(({ name }) => !rows.has(componentKey(name)))
    .map(({ name, version }) => ({ code: 'BILL_COMPONENT_NOT_LISTED', path: name, expected: version }));

/** The software's own manifests at the root name itself and no library. */
function notInBill(
  listed: readonly ListedComponent[],
  onMedia: ReadonlyMap<string, readonly Found[]>,
): FindingFacts[] {
  const inBill = new Set(listed.map(({ name }) => componentKey(name)));
  return [...onMedia.values()].flat().flatMap(({ name, version, root, index }) =>
    inBill.has(componentKey(name)) || !isThirdParty(root)
      ? []
      : [
          {
            code: 'COMPONENT_NOT_IN_BILL' as const,
            path: root,
            medium: index.medium.number,
            actual: version,
          },
        ],
  );
}

/** Directories into which package managers put what others wrote. */
export const isThirdParty = (root: string): boolean =>
  /(^|\/)(node_modules|vendor|site-packages|third[_-]?party|packages)\//i.test(root) ||
  /\.(jar|whl|nupkg|gem)$/i.test(root);
