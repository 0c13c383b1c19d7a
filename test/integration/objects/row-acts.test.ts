import { toGlobalId } from '../../../subgraphs/shared/kernel/global-id';
import { objectId } from '../../support/builders/objects';
import { STAGE_ACTS, type StageAct } from '../../support/builders/stage-acts';
import { type Life, openLife } from '../../support/life-cycle';

type Row = Readonly<Record<string, unknown>>;

/** What a row of an object has gone through, and which acts are refused then; those not named are lawful. */
interface Standing {
  readonly acts: readonly string[];
  readonly state: string;
  readonly table: string;
  readonly changed: Row;
  readonly refused: Readonly<Record<string, string>>;
  /** Rows beside it, by the id of the row. */
  readonly beside?: (id: string) => Readonly<Record<string, readonly Row[]>>;
}

const CLAIM = { acts: ['warrantyClaimAnswer', 'warrantyClaimClose'], table: 'warranty_claim' };
const CONTRACT = {
  acts: ['sourceTransferRecord', 'developmentContractClose'],
  table: 'development_contract',
};
const REQUEST = { acts: ['placementProvide'], table: 'placement_request' };
const WORK = { acts: ['workClassificationContest'], table: 'work_classification' };
const closed = { outcome: 'FIXED', closed_on: '2026-11-10' };
const owed = { is_budget_funded: true };
const transferred = (id: string) => ({
  source_transfer: [{ contract_id: id, act_number: '1', transferred_on: '2025-02-01' }],
});
const contested = (id: string) => ({
  work_classification_contest: [{ classification_id: id, reason: 'Код', contested_on: '2026-11-10' }],
});

const STANDINGS: readonly Standing[] = [
  { ...CLAIM, state: 'an open claim', changed: {}, refused: {} },
  {
    ...{ ...CLAIM, state: 'a closed claim', changed: closed },
    refused: { warrantyClaimAnswer: 'WARRANTY_CLAIM_CLOSED', warrantyClaimClose: 'WARRANTY_CLAIM_CLOSED' },
  },
  {
    ...{ ...CONTRACT, state: 'a contract that owes the source', changed: owed },
    refused: { developmentContractClose: 'SOURCE_TRANSFER_OPEN' },
  },
  {
    ...{ ...CONTRACT, state: 'a contract whose source was transferred', changed: owed, beside: transferred },
    refused: { sourceTransferRecord: 'SOURCE_TRANSFERRED_ALREADY' },
  },
  {
    ...{ ...CONTRACT, state: 'a closed contract', changed: { closed_on: '2025-03-01' } },
    refused: { developmentContractClose: 'DEVELOPMENT_CONTRACT_CLOSED' },
  },
  { ...REQUEST, state: 'an open application for placement', changed: {}, refused: {} },
  {
    ...{ ...REQUEST, state: 'an answered application for placement', changed: { provided_on: '2026-11-06' } },
    refused: { placementProvide: 'PLACEMENT_ALREADY_PROVIDED' },
  },
  { ...WORK, state: 'a classification', changed: {}, refused: {} },
  {
    ...{ ...WORK, state: 'a contested classification', changed: {}, beside: contested },
    refused: { workClassificationContest: 'WORK_CONTESTED_ALREADY' },
  },
];

const actOf = (name: string): StageAct => {
  const found = STAGE_ACTS.find(({ mutation }) => mutation === name);
  if (!found) throw new Error(`No act ${name}`);
  return found;
};
const CASES = STANDINGS.flatMap((standing) => standing.acts.map((name) => ({ standing, name })));
const codeOf = (index: number) => `KZ-П-25-${String(index + 1).padStart(7, '0')}`;

function rowsOf({ table, changed, beside }: Standing, act: StageAct, code: string) {
  const { [table]: [row] = [] } = act.rows(code);
  return { [table]: [{ ...row, ...changed }], ...beside?.(String(row?.['id'])) };
}

let life: Life;
beforeAll(async () => {
  life = await openLife(
    CASES.map(({ standing, name }, index) => ({
      ...{ code: codeOf(index), stage: 'INDUSTRIAL_OPERATION' },
      evidence: rowsOf(standing, actOf(name), codeOf(index)),
    })),
  );
});
afterAll(() => life.close());

test.each(CASES.map(({ standing, name }, index) => [standing.state, name, standing, index] as const))(
  'G06: %s and the act %s',
  async (_state, name, { refused }, index) => {
    const code = codeOf(index);
    const { input, actor } = actOf(name);
    const object = { objectId: toGlobalId('informatizationObject', objectId(code)), expectedVersion: 1 };
    const { userErrors } = await life.act(name, code, { ...object, ...input(code) }, actor);
    expect(userErrors.map((error) => error.code)).toEqual(refused[name] ? [refused[name]] : []);
  },
);
