import { dueNote } from '../objects/object-acts';
import { type Act, type Notes, type Phase, recall, step } from '../walk.model';
import {
  accept,
  around,
  contentOf,
  draft,
  grant,
  newWord,
  proceed,
  recommend,
  refusedToProceed,
  standingOn,
  submit,
  termOf,
} from './register-acts';
import { transferDutyOpened } from './transfer-duty';

async function publishModel(act: Act): Promise<Notes> {
  const actNumber = `TM-${newWord()}`;
  const name = { kk: 'Құжаттарды сақтау', ru: 'Хранение документов', en: 'Keeping of documents' };
  const publishing = { name: 'targetModelPublish', input: { name, actNumber, approvedOn: act.today } };
  const notes = await act.refused({ ...publishing, as: 'potential-supplier' }, ['TARGET_MODEL_ROLE']);
  const fields = 'targetModel { id }';
  const { targetModel } = await act.command<{ targetModel: { id: string } }>({ ...publishing, fields });
  act.memory.set('targetModelId', targetModel.id);
  return [...notes, `model published by the act ${actNumber}`];
}

async function declareIntent(act: Act): Promise<Notes> {
  act.memory.set('word', newWord());
  const softwareName = `Archive «${recall(act, 'word')}»`;
  const declaring = (targetModelId: string) => ({
    ...{ name: 'inclusionIntentDeclare', input: { targetModelId, softwareName } },
  });
  const notes = await act.refused(declaring('tgm_unknown'), ['TARGET_MODEL_MISSING']);
  await act.command(declaring(recall(act, 'targetModelId')));
  return [...notes, `${softwareName} will be included in good time`];
}

/** In operation since the first day of 2023: one day too late for the way of C-37. */
async function tryTransition(act: Act): Promise<Notes> {
  const operation = { startedOn: '2023-01-01', documentNumber: 'Act 1' };
  const content = contentOf(recall(act, 'word'), { operation, conformity: null, characteristics: null });
  await draft(act, { kind: 'INCLUSION', inclusionMode: 'TRANSITIONAL_PRE_2023', content });
  return refusedToProceed(act, 'registerApplicationSubmit', {}, [
    'APPLICATION_INCOMPLETE',
    'TRANSITION_NOT_APPLICABLE',
  ]);
}

async function submitGeneral(act: Act): Promise<Notes> {
  const content = contentOf(recall(act, 'word'));
  await proceed(act, 'registerApplicationCorrect', { inclusionMode: 'GENERAL', content });
  await submit(act);
  return [await termOf(act, 'to be checked for completeness', 'completenessDeadline')];
}

async function returnIt(act: Act): Promise<Notes> {
  const verdict = 'INCOMPLETE';
  const notes = await refusedToProceed(act, 'registerApplicationCheck', { verdict }, [
    'APPLICATION_REMARKS_MISSING',
  ]);
  const remarks = ['The name of the developer is not that of the certificate.'];
  const { state } = await proceed(act, 'registerApplicationCheck', { verdict, remarks });
  return [...notes, `application ${state}: ${remarks[0]}`];
}

async function submitAgain(act: Act): Promise<Notes> {
  const content = contentOf(recall(act, 'word'), { developerName: 'Sample developer LLP' });
  await proceed(act, 'registerApplicationCorrect', { content });
  const { state } = await submit(act);
  return [`application ${state}`];
}

async function acceptIt(act: Act): Promise<Notes> {
  await accept(act);
  return [await termOf(act, 'to be considered by the commission', 'reviewDeadline')];
}

const decideOneself = (act: Act): Promise<Notes> =>
  refusedToProceed(
    act,
    'registerApplicationDecide',
    { outcome: 'GRANT', decisionNumber: 'D-1', decidedOn: act.today },
    ['NOT_REGISTER_KEEPER'],
  );

async function recommendIt(act: Act): Promise<Notes> {
  await recommend(act);
  return [await termOf(act, 'to be decided', 'decisionDeadline')];
}

async function include(act: Act): Promise<Notes> {
  const { id, number } = await grant(act);
  act.memory.set('entryId', id);
  act.memory.set('number', number);
  return [`included under the number ${number}`, await standingOn(act, number, around(act.today))];
}

async function showDuty(act: Act): Promise<Notes> {
  const { clause, deadline } = await transferDutyOpened(act);
  return [`duty by ${clause} in the escrow`, dueNote('to be transferred', deadline)];
}

export const INCLUSION: Phase = {
  title: 'Application and inclusion (C-22, C-32, C-37)',
  steps: [
    step('C-22', 'authorized-body', 'A target model is published; nobody else may', publishModel),
    step('C-22', 'potential-supplier', 'An intent rests on a published model', declareIntent),
    step(
      'C-37',
      'potential-supplier',
      'The transitional way is refused to what came too late',
      tryTransition,
    ),
    step(
      'C-32',
      'potential-supplier',
      'The application is corrected and submitted by the general way',
      submitGeneral,
    ),
    step('Order 53', 'register-keeper', 'The application is returned; without remarks it is not', returnIt),
    step('Order 53', 'potential-supplier', 'The application is corrected and submitted again', submitAgain),
    step('Order 53', 'register-keeper', 'The application is found complete', acceptIt),
    step('Order 53', 'potential-supplier', 'A decision by the applicant is refused', decideOneself),
    step('Order 53', 'register-keeper', 'The commission recommends to include', recommendIt),
    step('Order 53', 'register-keeper', 'The product is included under the next number', include),
    step('E-14', 'potential-supplier', 'The duty to transfer the software appears in the escrow', showDuty),
  ],
};
