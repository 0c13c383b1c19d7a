import type { RequirementRow } from '../requirement-row';
import { aboutAct, demand, noSoftware, noSoftwareAboutAct } from './row';

const PROMULGATION = 'Promulgation: a duty of the ministry, done once in 2019.';

/** L137–L149: the order itself. */
export const ORDER_ROWS: readonly RequirementRow[] = [
  aboutAct(
    'L137',
    'E title',
    'Name of the act; it is invalidated by Order 110/НҚ of 29.02.2024',
    'act with status INVALIDATED, end of its last rule set, successor named',
    ['RULESET_NOT_IN_FORCE'],
  ),
  aboutAct(
    'L138',
    'E registration line',
    'Adopted 29.06.2019, registered 01.07.2019 under № 18949',
    'dates and registration number of the act',
  ),
  demand(
    'L139',
    'preamble',
    'Basis is article 7(31) of the Law, in the wording of 347/НҚ',
    'basis of the act; rule-set boundary of 2022',
    [],
    'objects',
  ),
  demand('L140', 'p.1', 'Approves the Rules', 'link from the order to its Rules', [], 'objects'),
  demand(
    'L141',
    'p.2',
    'Repeals Order 131 of 28.01.2016 on the same subject',
    'supersedes link; deposits made under Order 131 imported with their legacy rule set',
    [],
    'objects+escrow',
  ),
  noSoftware('L142', 'p.3(1)', 'State registration of the order', PROMULGATION),
  noSoftware(
    'L143',
    'p.3(2)',
    'Kazakh and Russian copies to the legal institute within 10 calendar days',
    `${PROMULGATION} It shows that kk and ru are the authentic languages.`,
  ),
  noSoftware('L144', 'p.3(3)', "Posting of the order on the ministry's website", PROMULGATION),
  noSoftware('L145', 'p.3(4)', 'Report on the three measures within 10 working days', PROMULGATION),
  noSoftware(
    'L146',
    'p.4',
    'Control over execution lies with a vice-minister',
    'Control by a named person inside the ministry; the portal holds nothing of it.',
  ),
  demand(
    'L147',
    'p.5',
    'In force 10 calendar days after official publication',
    'first day of the rule set; an earlier fact falls under an earlier rule set',
    [],
    'objects',
  ),
  noSoftwareAboutAct(
    'L148',
    'E signature and approval stamp',
    'Signature of the minister; date and number of approval',
    'Formalities of signing; the number is kept as metadata of the act.',
  ),
  aboutAct(
    'L149',
    'E footnote to the Rules',
    'All Rules in the new wording of 171/НҚ of 03.05.2023',
    'rule-set boundary of May 2023',
  ),
];

/** L150–L162: chapter 1 of the Rules. */
export const CHAPTER_1_ROWS: readonly RequirementRow[] = [
  demand('L150', '1', 'The Rules set how software is recorded and stored', 'scope of the escrow subgraph'),
  demand('L151', '2(1)', 'Term: authorized body', 'dated role of the authorized body'),
  demand(
    'L152',
    '2(2)',
    'Term: source program code is readable and reusable text',
    'content kind SOURCE_CODE; remark SOURCE_NOT_READABLE on minified, obfuscated or binary-only content',
  ),
  noSoftware(
    'L153',
    '2(3-stray)',
    'Words of the previous definition repeated as a subclause',
    'Artefact of the English translation; only its printed numbering is kept.',
  ),
  demand(
    'L154',
    '2(3)',
    "Term: repository is object storage divided by kind of information, on the operator's services",
    'repository with seven sections: source, build files, build description, installer, extra software, database structure, settings',
    ['SECTION_REQUIRED'],
  ),
  demand(
    'L155',
    '2(4)',
    'Term: the portal serves state bodies for monitoring, analysis and planning',
    'analyst queries over metadata of all three subgraphs',
    ['NO_RIGHT_TO_CONTENT'],
    'shared',
  ),
  demand('L156', '2(5)', 'Term: compilation', 'glossary; build attempt of a deposit'),
  demand(
    'L157',
    '2(6)',
    'Term: compiled modules, own and third-party, with settings and working data',
    'content kind COMPILED_MODULE',
  ),
  demand(
    'L158',
    '3',
    'Objects of e-government are recorded and stored (art. 40(1))',
    'deposit on the object path, linked to the object',
    ['OBJECT_CODE_UNKNOWN'],
  ),
  demand(
    'L159',
    '3',
    'Software in the Register is recorded and stored (art. 54(3-1))',
    'deposit on the Register path, linked to the register entry',
    ['NOT_IN_REGISTER'],
  ),
  demand('L160', '3', 'Purpose: one system of records', 'one journal of deposits across both paths'),
  demand('L161', '3', 'Purpose: replacement of a lost product', 'access purpose LOSS'),
  demand(
    'L162',
    '3',
    'Purpose: possibility of reuse',
    'access purpose MULTIPLE_USE; reuse search on metadata',
    ['CONSENT_MISSING'],
  ),
];
