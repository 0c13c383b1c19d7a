import { NAMED_ORGANIZATIONS } from '../../../scripts/seed/names-organizations';
import { organizationId } from '../../../scripts/seed/organizations';
import { isBin, isIin } from '../../../subgraphs/shared/kernel/bin';
import { SAMPLES } from './sample';

test('akimats of the 17 regions and the 3 cities are there', () => {
  expect(NAMED_ORGANIZATIONS.filter(({ key }) => key.startsWith('akimat-'))).toHaveLength(20);
});

describe.each(SAMPLES)('in %s', (_name, { objects }) => {
  test('each organization has a number of a legal entity, and no two share one', () => {
    const bins = objects.organization.map(({ bin }) => bin);
    expect(new Set(bins).size).toBe(bins.length);
    expect(bins.filter((bin) => bin === null || !isBin(bin) || isIin(bin))).toEqual([]);
  });

  test('real bodies are not flagged as synthetic, invented organizations are', () => {
    const flags = new Map(objects.organization.map((row) => [row.id, row.is_synthetic]));
    expect(flags.get(organizationId('operator'))).toBe(false);
    expect(flags.get(organizationId('supplier-one'))).toBe(true);
    expect(flags.get(organizationId('state-archive'))).toBe(true);
  });

  test.each(['AUTHORIZED_BODY', 'OPERATOR', 'INTEGRATOR', 'REGISTER_KEEPER', 'ARCHIVE'])(
    'at most one organization is %s on any day, and one is today',
    (role) => {
      const terms = objects.organization_role.filter((row) => row.role === role);
      expect(terms.filter(({ valid_to }) => valid_to === null)).toHaveLength(1);
      const sorted = terms.toSorted((a, b) => (a.valid_from < b.valid_from ? -1 : 1));
      for (const [i, { valid_to }] of sorted.slice(0, -1).entries())
        expect(valid_to).toBe(sorted[i + 1]?.valid_from);
    },
  );

  test('no text of the sample holds twelve digits in a row except the numbers of organizations', () => {
    const { organization, ...others } = objects;
    const texts = JSON.stringify([
      organization.map(({ bin, id, ...rest }) => rest),
      Object.values(others).map((rows) =>
        rows.map((row) => Object.entries(row).filter(([column]) => !/id$|sha256/.test(column))),
      ),
    ]);
    expect(texts).not.toMatch(/\d{12}/);
  });
});
