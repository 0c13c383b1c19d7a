import { hash } from 'node:crypto';
import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import type { Actor } from '../../../subgraphs/shared/access/actor';
import { person } from '../../support/actors';
import { printedText } from '../../support/printed-text';
import type { SigningFixture } from '../../support/signing';
import { CONTACT, HEAD, type Line, record } from './certificate-fixture';
import {
  type Filing,
  filed,
  join,
  openFiling,
  propose,
  received,
  sign,
  signingFixture,
  verifiedFiling,
} from './filing-fixture';
import {
  ADMINISTRATOR,
  ANALYST,
  AUDITOR,
  AUTHORIZED_BODY,
  HOLDER,
  OPERATOR,
  OWNER,
  STRANGER,
} from './intake-fixture';

let signing: SigningFixture;
let filing: Filing;
beforeAll(async () => {
  signing = await signingFixture();
});
beforeEach(async () => {
  filing = await openFiling(signing);
});
afterEach(() => filing.close());

const STAFF = person(['OPERATOR_STAFF'], 'operator');
const OTHERS = [STRANGER, AUTHORIZED_BODY, ANALYST, AUDITOR, ADMINISTRATOR];
const bare = (depositId: string) => depositId.slice('dep_'.length);

const LINE: Line = {
  mediumLabel: 'DISC 1',
  directory: 'src/main',
  fileName: 'Main.java',
  sizeMb: '0,012',
  language: 'Java',
  languageVersion: '17',
  framework: 'Spring',
  frameworkVersion: '6.1',
  modifiedOn: '2026-03-10',
};
const LIBRARY = {
  mediumLabel: 'DISC 1',
  directory: 'lib',
  sizeMb: '1,5',
  language: 'Java',
  componentName: 'commons.jar',
  version: '3.14',
};
const CERTIFICATE = { head: HEAD, sources: [LINE], libraries: [LIBRARY], hasNoLibraries: false };

interface Started {
  readonly ticket: { readonly path: string } | null;
  readonly userErrors: readonly {
    readonly code: string;
    readonly legalReference: { readonly clause: string } | null;
  }[];
}

async function start(depositId: string, form: string, actor: Actor, language = 'RU'): Promise<Started> {
  const { data, errors } = await filing.subgraph.execute<{ depositFormPrint: Started }>({
    query: `mutation ($input: DepositFormPrintInput!) { depositFormPrint(input: $input) {
      ticket { path } userErrors { code legalReference { clause } } } }`,
    variables: { input: { depositId, form, language } },
    actor,
  });
  expect(errors).toEqual([]);
  return data.depositFormPrint;
}

const codes = async (...args: Parameters<typeof start>) =>
  (await start(...args)).userErrors.map(({ code }) => code);

async function fetched(depositId: string, form: string, actor: Actor, language = 'RU') {
  const { ticket } = await start(depositId, form, actor, language);
  const { status, body, headers } = await filing.subgraph.sendFile(
    { method: 'GET', ticket: ticket?.path.slice('/files/download/'.length) ?? '', content: null },
    actor,
  );
  expect(status).toBe(200);
  return { headers, body: body as Readable };
}

const textOf = async (...args: Parameters<typeof fetched>) =>
  (await printedText((await fetched(...args)).body)).join(' ').replaceAll(' ', '');

/** A verified filing whose certificate was recorded through the graph. */
async function verifiedWithCertificate(certificate: object = CERTIFICATE): Promise<string> {
  const depositId = await verifiedFiling(filing);
  await filing.rows(`UPDATE deposit SET state = 'DRAFT' WHERE id = '${bare(depositId)}'`);
  expect(await record(filing, depositId, certificate)).toEqual([]);
  await filing.rows(`UPDATE deposit SET state = 'VERIFIED' WHERE id = '${bare(depositId)}'`);
  return depositId;
}

describe('the certificate of Annex 3', () => {
  test.each([
    ['KK', 'Қабылдапалу-беруактісі'],
    ['RU', 'Актприема-передачи'],
    ['EN', 'Acceptanceandtransfercertificate'],
  ])('A3: is printed in %s with both tables, sides and contacts', async (language, title) => {
    const depositId = await verifiedWithCertificate();
    await sign(filing, depositId, 'CERTIFICATE', 'owner');
    await sign(filing, depositId, 'CERTIFICATE', 'operator');
    for (const actor of [OWNER, HOLDER, OPERATOR]) {
      const text = await textOf(depositId, 'CERTIFICATE', actor, language);
      const shown = [HEAD.softwareName, LINE.fileName, '10.03.2026', LIBRARY.componentName, CONTACT.email];
      for (const one of [
        ...shown,
        CONTACT.mobilePhone,
        'Подписант owner',
        'Подписант operator',
        '20.11.2026',
        title,
      ])
        expect(text).toContain(one.replaceAll(' ', ''));
    }
    expect(await textOf(depositId, 'CERTIFICATE', STAFF, language)).not.toContain('Подписант');
  });

  test('A06: is for whoever reads its lines, and a draft for its writer', async () => {
    const depositId = await filed(filing);
    expect(await codes(depositId, 'CERTIFICATE', OWNER)).toEqual(['FORM_ABSENT']);
    expect(await record(filing, depositId, CERTIFICATE)).toEqual([]);
    expect(await codes(depositId, 'CERTIFICATE', OWNER)).toEqual([]);
    expect(await codes(depositId, 'CERTIFICATE', OPERATOR)).toEqual(['FORM_ABSENT']);
    const verified = await verifiedWithCertificate();
    for (const actor of OTHERS) expect(await codes(verified, 'CERTIFICATE', actor)).toEqual(['FORM_ABSENT']);
  });

  test('E-11: is printed with its parties in each other’s place once operation ended', async () => {
    const depositId = await verifiedWithCertificate();
    expect(await codes(depositId, 'HANDOVER_CERTIFICATE', OWNER)).toEqual(['FORM_ABSENT']);
    await filing.rows(`UPDATE deposit SET state = 'TERMINATION_NOTIFIED' WHERE id = '${bare(depositId)}'`);
    const text = await textOf(depositId, 'HANDOVER_CERTIFICATE', OWNER);
    expect(text).toMatch(/ПринимающаяорганизацияМинистерствофинансовПередающаяорганизацияОператор/u);
    expect(text).toContain('получилаотпередающейорганизацииобратно');
    for (const actor of OTHERS)
      expect(await codes(depositId, 'HANDOVER_CERTIFICATE', actor)).toEqual(['FORM_ABSENT']);
  });

  test('A3: is sent as a PDF with a name that tells what it is', async () => {
    const depositId = await verifiedWithCertificate();
    const { headers, body } = await fetched(depositId, 'CERTIFICATE', OWNER, 'KK');
    expect(headers['content-type']).toBe('application/pdf');
    expect(decodeURIComponent(headers['content-disposition'] ?? '')).toMatch(
      /filename\*=UTF-8''\p{L}+-2026-\d{7}-certificate-kk\.pdf$/u,
    );
    expect((await buffer(body)).subarray(0, 5).toString()).toBe('%PDF-');
  });

  test('A3: of thousands of lines is printed piece by piece, every line of it', async () => {
    const count = 3_000;
    const sources = Array.from({ length: count }, (_, index) => ({ ...LINE, fileName: `F${index}.java` }));
    const depositId = await verifiedWithCertificate({ ...CERTIFICATE, sources });
    const { body } = await fetched(depositId, 'CERTIFICATE', OWNER);
    let ahead = 0;
    const pieces: Buffer[] = [];
    for await (const piece of body) {
      ahead = Math.max(ahead, body.readableLength);
      pieces.push(piece as Buffer);
    }
    expect(pieces.length).toBeGreaterThan(50);
    expect(ahead).toBeLessThan(2 * 1024 * 1024);
    const { Readable: Stream } = await import('node:stream');
    const pages = await printedText(Stream.from(pieces));
    const text = pages.join(' ').replaceAll(' ', '');
    for (const index of [0, 1_499, count - 1]) expect(text).toContain(`F${index}.java`);
  });
});

describe('the agreement of Annex 4', () => {
  test.each([
    ['KK', 'Құпиялылықжәнеақпараттыүшіншітұлғаларғажарияетпеутуралыкелісім'],
    ['RU', 'Соглашениеоконфиденциальностиинеразглашенииинформации'],
    ['EN', 'Agreementonconfidentialityandnon-disclosureofinformation'],
  ])(
    'A4: is printed in %s in the words that are signed, each party its own copy',
    async (language, title) => {
      const depositId = await verifiedFiling(filing);
      await sign(filing, depositId, 'AGREEMENT', 'owner');
      for (const [actor, copy] of [
        [OWNER, '1/2'],
        [HOLDER, '1/2'],
        [OPERATOR, '2/2'],
      ] as const) {
        const text = await textOf(depositId, 'AGREEMENT', actor, language);
        for (const one of [
          'КимАнна',
          'АхметовДанияр',
          'Устав',
          '1.1(1).',
          '3.1.8.',
          '5.5.',
          '20.11.2026',
          copy,
          title,
        ])
          expect(text).toContain(one);
      }
    },
  );

  test('A4.5.4: is for its parties alone, once there is a text', async () => {
    const depositId = await received(filing);
    expect(await codes(depositId, 'AGREEMENT', OWNER)).toEqual(['FORM_ABSENT']);
    expect((await join(filing, depositId)).codes).toEqual([]);
    expect(await codes(depositId, 'AGREEMENT', OWNER)).toEqual([]);
    for (const actor of [...OTHERS, STAFF])
      expect(await codes(depositId, 'AGREEMENT', actor)).toEqual(['FORM_ABSENT']);
    const draft = await filed(filing);
    await propose(filing, draft);
    expect(await codes(draft, 'AGREEMENT', OWNER)).toEqual(['FORM_ABSENT']);
  });
});

test('a form that is not there is refused with the clause that orders it', async () => {
  const depositId = await filed(filing);
  const clauses = [];
  for (const form of ['APPLICATION', 'CERTIFICATE', 'HANDOVER_CERTIFICATE', 'AGREEMENT', 'REFUSAL']) {
    const [error] = (await start(depositId, form, OWNER)).userErrors;
    clauses.push(`${error?.code} ${error?.legalReference?.clause}`);
  }
  expect(clauses).toEqual(['A1', 'A3', 'A3', 'A4', '16'].map((clause) => `FORM_ABSENT ${clause}`));
});

describe('the letter of a refusal', () => {
  const LETTERS = `refusal { letters { id language sha256 sizeBytes } }
    notices { to letters { id language sha256 } }`;
  interface Delivered {
    readonly refusal: {
      readonly letters: readonly { language: string; sha256: string; sizeBytes: number }[] | null;
    };
    readonly notices: readonly { to: string; letters: readonly { language: string }[] | null }[];
  }
  const refuse = (depositId: string) =>
    filing.act('depositRefuse', OPERATOR, { depositId, ground: 'NOT_IN_REGISTER', evidence: [] });
  const delivered = async (depositId: string, actor: Actor = OWNER) => {
    const { data, errors } = await filing.subgraph.execute<{ deposit: Delivered | null }>({
      query: `query ($id: ID!) { deposit(id: $id) { ${LETTERS} } }`,
      variables: { id: depositId },
      actor,
    });
    expect(errors).toEqual([]);
    return data.deposit;
  };

  test('L195 E-16: a reasoned refusal is delivered as kept letters in Kazakh and Russian, to the owner and the operator alone', async () => {
    const depositId = await received(filing);
    expect((await refuse(depositId)).codes).toEqual(['GROUND_NOT_PROVEN']);
    const unreasoned = { depositId, ground: 'CERTIFICATE_MISMATCH', evidence: [{ finding: ' ' }] };
    expect((await filing.act('depositRefuse', OPERATOR, unreasoned)).codes).toContain('REFUSAL_NOT_REASONED');
    expect(await filing.rows('SELECT 1 FROM refusal_letter')).toEqual([]);
    filing.entry = { status: 'EXCLUDED', includedOn: '2026-11-16' };
    expect((await refuse(depositId)).codes).toEqual([]);
    const told = await delivered(depositId);
    expect(told?.refusal.letters).toMatchObject([
      { id: expect.stringMatching(/^rfl_/), language: 'KK' },
      { language: 'RU' },
    ]);
    expect(told?.notices).toMatchObject([
      { to: 'OWNER_OR_HOLDER', letters: [{ language: 'KK' }, { language: 'RU' }] },
    ]);
    expect(await delivered(depositId, OPERATOR)).toEqual(told);
    for (const actor of [AUTHORIZED_BODY, ANALYST, AUDITOR])
      expect(await delivered(depositId, actor)).toMatchObject({
        refusal: { letters: null },
        notices: [{ letters: null }],
      });
    expect(await delivered(depositId, STRANGER)).toBeNull();
    for (const letter of told?.refusal.letters ?? []) {
      const { headers, body } = await fetched(depositId, 'REFUSAL', OWNER, letter.language);
      expect(headers).toMatchObject({
        'content-type': 'application/pdf',
        'content-length': String(letter.sizeBytes),
      });
      const bytes = await buffer(body);
      expect(hash('sha256', bytes)).toBe(letter.sha256);
    }
    const text = await textOf(depositId, 'REFUSAL', HOLDER, 'KK');
    const inKazakh = 'РДПО-1жазбасы20.11.2026күнітізілімненшығарылған';
    for (const one of ['16-тармақтың1)тармақшасы', inKazakh, 'ownerұйымы', '20.11.2026'])
      expect(text).toContain(one);
    expect(text).not.toContain('EXCLUDED');
    expect(await textOf(depositId, 'REFUSAL', OWNER, 'RU')).toContain('РДПО-1на20.11.2026исключенаизРеестра');
    const inEnglish = await textOf(depositId, 'REFUSAL', OWNER, 'EN');
    for (const one of ['Organizationowner', 'РДПО-1isexcluded']) expect(inEnglish).toContain(one);
  });

  test('E-16: stays as it was delivered, whatever the organization is called later', async () => {
    const depositId = await received(filing);
    filing.entry = null;
    expect((await refuse(depositId)).codes).toEqual([]);
    const [letter] = (await delivered(depositId))?.refusal.letters ?? [];
    expect(await textOf(depositId, 'REFUSAL', OWNER, 'RU')).toContain('ВРеестрена20.11.2026такойзаписинет');
    await filing.rows(`UPDATE deposit SET version_label = '9.9' WHERE id = '${bare(depositId)}'`);
    // What was delivered is there although the registry that names organizations is not.
    filing.roles = undefined;
    const { body } = await fetched(depositId, 'REFUSAL', OWNER, 'KK');
    expect(hash('sha256', await buffer(body))).toBe(letter?.sha256);
    expect(await codes(depositId, 'REFUSAL', OWNER, 'EN')).toEqual(['PEER_UNAVAILABLE']);
    filing.roles = ['OPERATOR'];
    expect(await textOf(depositId, 'REFUSAL', OWNER, 'EN')).toContain('9.9');
  });

  test('E-16: without the name of the addressee no letter is written and nothing is refused', async () => {
    const depositId = await received(filing);
    filing.entry = null;
    filing.roles = undefined;
    expect((await refuse(depositId)).codes).toEqual(['PEER_UNAVAILABLE']);
    filing.roles = ['OPERATOR'];
    expect((await refuse(depositId)).codes).toEqual([]);
  });
});
