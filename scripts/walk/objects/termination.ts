import { type Act, type Notes, type Phase, step } from '../walk.model';
import { place } from './documents';
import { planAfterEnd } from './money';
import { command, dutyBegun, readObject, refused, standing } from './object-acts';

const placeDecision = (act: Act): Promise<Notes> =>
  place(act, 'TERMINATED', ['TERMINATION_DECISION', 'ARCHIVE_ACT']);

const end = ({ today }: Act) => ({
  ...{ reason: 'Its functions moved to another object.', decisionNumber: `D-${today}`, terminatedOn: today },
});

/** C-19 ends an operation; what does not operate has none to end. */
export const terminateTooEarly = (act: Act): Promise<Notes> =>
  refused(act, 'lifeCycleTerminate', end(act), ['STAGE_ORDER']);

async function terminate(act: Act): Promise<Notes> {
  await command(act, 'lifeCycleTerminate', end(act));
  return standing(act);
}

const developAfterEnd = (act: Act): Promise<Notes> =>
  refused(act, 'lifeCycleDevelopmentStart', { startedOn: act.today }, ['NOT_COMMISSIONED']);

interface History {
  readonly history: {
    readonly nodes: readonly {
      readonly ordinal: number;
      readonly stage: string;
      readonly startedOn: string;
      readonly basisDocument: string | null;
      readonly legalBasis: { readonly clause: string };
    }[];
  };
}

async function tellHistory(act: Act): Promise<Notes> {
  const fields = 'ordinal stage startedOn basisDocument legalBasis { clause }';
  const { history } = await readObject<History>(act, `history(first: 50) { nodes { ${fields} } }`);
  return history.nodes.map(
    ({ ordinal, stage, startedOn, basisDocument, legalBasis }) =>
      `${ordinal}. ${stage} since ${startedOn} (C-${legalBasis.clause}${basisDocument ? `, ${basisDocument}` : ''})`,
  );
}

export const HISTORY = step('C-4', 'owner', 'The history of the object is read', tellHistory);

export const TERMINATION: Phase = {
  title: 'The end of operation (C-19)',
  steps: [
    step('C-4', 'owner', 'The decision and the act of archiving are placed', placeDecision),
    step('C-19', 'owner', 'Operation ends', terminate),
    step('E-11', 'owner', 'The duty to tell the operator appears in the escrow', (act) =>
      dutyBegun(act, 'terminationNoticeObligation', 'to be told'),
    ),
    step('C-10', 'owner', 'Development after the end is refused', developAfterEnd),
    step('C-19', 'owner', 'A plan beyond the end is refused', planAfterEnd),
    HISTORY,
  ],
};
