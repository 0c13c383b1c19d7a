import { type Act, type Notes, type Phase, step } from '../walk.model';
import { place } from './documents';
import { planAfterEnd } from './money';
import { command, readObject, refused, standing } from './object-acts';

const placeDecision = (act: Act): Promise<Notes> =>
  place(act, 'TERMINATED', ['TERMINATION_DECISION', 'ARCHIVE_ACT']);

async function terminate(act: Act): Promise<Notes> {
  const decision = { reason: 'Its functions moved to another object.', decisionNumber: `D-${act.today}` };
  await command(act, 'lifeCycleTerminate', { ...decision, terminatedOn: act.today });
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
    step('C-10', 'owner', 'Development after the end is refused', developAfterEnd),
    step('C-19', 'owner', 'A plan beyond the end is refused', planAfterEnd),
    HISTORY,
  ],
};
