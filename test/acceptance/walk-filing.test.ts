import { Readable } from 'node:stream';
import { FILING_WALK } from '../../scripts/walk/escrow/filing-walk';
import { REFUSAL_WALKS } from '../../scripts/walk/escrow/refusal-walks';
import { openGraph, type TestGraph } from '../support/graph';
import { printedText } from '../support/printed-text';
import { actOf, refusalsIn, statesIn, takeWalk } from '../support/walk';

let graph: TestGraph;
beforeAll(async () => {
  graph = await openGraph();
}, 240_000);
afterAll(() => graph.close());

const ACCEPTED = ['RECEIVED', 'VERIFIED', 'VERIFIED', 'SIGNED_BY_BOTH', 'ACCEPTED'];
const telling = (lines: readonly string[], text: string) => lines.filter((line) => line.includes(text));

describe('register software on its path', () => {
  let lines: readonly string[];
  beforeAll(async () => {
    lines = await takeWalk(graph, FILING_WALK);
  });

  test('E-14 to E-18: goes from its entry over filing, check and four signatures to acceptance and notice', () => {
    expect(statesIn(lines)).toEqual(['DRAFT', ...ACCEPTED]);
    expect(lines.filter((line) => line.endsWith(' signed'))).toHaveLength(4);
    expect(telling(lines, 'own exemplars received')).toHaveLength(2);
    expect(lines).toContainEqual(
      expect.stringMatching(/^· accepted on 2026-11-21; repository ЕХ-Р-\S+: ACTIVE$/),
    );
    expect(lines).toContain('· notice by clause 17 received');
  });

  test('E-14, E-15, E-17: each step begins the term of its clause; the filing meets the duty', () => {
    expect(telling(lines, '· term: ')).toEqual([
      '· term: by E14 to be transferred by 2026-11-27 (5 working days)',
      '· term: medium to be verified by 2026-11-27 (5 working days)',
      '· term: to be notified by 2026-11-27 (5 working days)',
    ]);
    expect(lines).toContain('· duty by E14: FULFILLED on 2026-11-21');
  });

  test('E-14 to E-17: what is out of order, of the wrong person or unproven is refused', () => {
    expect(refusalsIn(lines)).toEqual([
      ...['NOT_OWNER_OR_HOLDER_OF_SOFTWARE', 'FORM_FIELD_MISSING', 'DECLARATION_MISSING'],
      ...['DOCUMENTS_INCOMPLETE', 'TWO_COPIES_REQUIRED', 'DOCUMENTS_INCOMPLETE', 'MEDIUM_MISSING'],
      ...['MEDIUM_CLOSED', 'ESCROW_ROLE', 'GROUND_NOT_PROVEN', 'GROUND_NOT_PROVEN', 'GROUND_NOT_PROVEN'],
      ...Array<string>(4).fill('SIGNATURE_MISSING'),
      'SIGNER_OF_OTHER_ORGANIZATION',
    ]);
  });

  test('E-15: the image of a disc with published software and its libraries agrees with its certificate', () => {
    const [entries = 0] = telling(lines, 'VERIFICATION PASSED, MATCH').map((line) =>
      Number(/(\d+) entries read/.exec(line)?.[1]),
    );
    expect(entries).toBeGreaterThan(200);
    expect(telling(lines, 'table of the libraries')).toEqual([expect.stringMatching(/libraries: 3$/)]);
  });
});

const WORN = /^node_modules\/\S+ UNREADABLE, medium TRUNCATED @\d+$/;
const CASES = [
  ['refusal-register', '16(1)', 'NOT_IN_REGISTER', 'VERIFIED', [/^ДПО-\d+: EXCLUDED, 2026-11-21$/]],
  [
    ...(['refusal-certificate', '16(2)', 'CERTIFICATE_MISMATCH', 'RECEIVED'] as const),
    [
      /^package\/dist\/next\.js EXTRA$/,
      /^package\/\S+ MISSING$/,
      /^package\/\S+ SIZE, certificate [.\d]+ MB, medium \d+ B$/,
    ],
  ],
  [...(['refusal-medium', '16(3)', 'MEDIUM_MALFUNCTION', 'RECEIVED'] as const), [WORN, WORN, WORN]],
] as const;

describe.each(CASES)('the walk «%s»', (name, clause, ground, checked, evidence) => {
  let lines: readonly string[];
  beforeAll(async () => {
    const walk = REFUSAL_WALKS.find((one) => one.name === name);
    if (!walk) throw new Error(name);
    lines = await takeWalk(graph, walk);
  });

  test(`G05, E-${clause}: is refused on its proven ground alone, and a new filing that names the refused one is accepted`, () => {
    expect(statesIn(lines)).toEqual(['DRAFT', 'RECEIVED', checked, 'REFUSED', 'DRAFT', ...ACCEPTED]);
    expect(telling(lines, ground).at(-1)).toBe(`· ${ground} (E-${clause})`);
    expect(telling(lines, 'follows ')).toEqual([expect.stringMatching(/^· follows ДР-2026-\d+: REFUSED$/)]);
    const unproven = refusalsIn(lines).filter((code) => code === 'GROUND_NOT_PROVEN');
    expect(unproven).toHaveLength(5);
    const told = telling(lines, '· evidence: ').map((line) => line.replace(/^· evidence: /, ''));
    expect(told).toEqual(evidence.map((form) => expect.stringMatching(form)));
  });

  test(`E-${clause}: the letter in Kazakh and Russian names the software, the clause and what was found`, async () => {
    expect(telling(lines, 'letter in ')).toHaveLength(2);
    const [refused, word, found] = [
      /^· follows (\S+): REFUSED$/,
      /^· Archive («\w+») is applied for$/,
      /^· evidence: ([^\s,:]+)/,
    ].map((form) => lines.map((line) => form.exec(line)?.[1]).find((text) => text !== undefined));
    const [number, item] = clause.split(/[()]/);
    for (const [language, ground] of [
      ['KK', `${number}-тармақтың${item})тармақшасы`],
      ['RU', `подпункт${item})пункта${number}`],
    ] as const)
      for (const shown of [ground, refused, word, found])
        expect(await letterOf(String(refused), language)).toContain(String(shown));
  });
});

/** Text of the letter without its blanks, fetched by whoever filed. */
async function letterOf(number: string, language: string): Promise<string> {
  const act = actOf(graph, 'supplier');
  const { depositByNumber } = await act.ask<{ depositByNumber: { id: string } }>(
    'query ($number: String!) { depositByNumber(number: $number) { id } }',
    { number },
  );
  const { ticket } = await act.command<{ ticket: { path: string } }>({
    name: 'depositFormPrint',
    input: { depositId: depositByNumber.id, form: 'REFUSAL', language },
    fields: 'ticket { path }',
  });
  const answer = await act.send(ticket.path, { method: 'GET' });
  const pages = await printedText(Readable.from([Buffer.from(await answer.arrayBuffer())]));
  return pages.join('').replace(/\s/g, '');
}

test('a walk through the register path may be repeated', async () => {
  expect(statesIn(await takeWalk(graph, FILING_WALK))).toEqual(['DRAFT', ...ACCEPTED]);
});
