import { type Act, type Notes, type Phase, step } from '../walk.model';
import { command, findObject, readObject, relate, standing, take } from './object-acts';

/** «Unified electronic trading floor», planned by the Ministry of Justice in the sample. */
const PLANNED = 'KZ-П-40-0000040';

const NEW_OBJECT = {
  procedure: 'CREATE',
  subject: 'OBJECT',
  kind: 'STATE_BODY_SOFTWARE',
  governmentLevel: 'CENTRAL',
  purpose: {
    kk: 'Мемлекеттік функцияларды автоматтандыру',
    ru: 'Автоматизация государственных функций',
    en: 'Automation of state functions',
  },
  tasks: ['Учёт', 'Отчётность'],
};

/** The planned object of the sample; where an earlier walk has led it on, a new one is recorded. */
async function takePlanned(act: Act): Promise<Notes> {
  const notes = await act.refused(recording(act, { procedure: 'OTHER' }), ['OUT_OF_SCOPE']);
  const planned = await findObject(act, PLANNED);
  if (planned?.stage === 'PLANNED') {
    take(act, planned);
    return [...notes, `of the sample: ${planned.code} ${planned.name.en}`, ...(await standing(act))];
  }
  const { object } = await act.command<{ object: { id: string; code: string } }>(recording(act));
  take(act, object);
  return [...notes, `recorded under the code ${object.code}`, ...(await standing(act))];
}

function recording({ today }: Act, overrides: object = {}) {
  const mark = `${today} ${Math.random().toString(36).slice(2, 8)}`;
  const name = {
    kk: `Серуен жүйесі ${mark}`,
    ru: `Система обхода ${mark}`,
    en: `System of the walk ${mark}`,
  };
  return {
    name: 'informatizationObjectRecord',
    input: { ...NEW_OBJECT, name, ...overrides },
    fields: 'object { id code }',
  };
}

/** Every level of the classifier, so that nothing of the card stays empty. */
const CHARACTERISTICS = {
  ...{ externalUsers: 'MODERATE', internalUsers: 'DEPARTMENTAL', capacity: 'MEDIUM' },
  ...{ functionalComplexity: 'MEDIUM', useCaseVolume: 'STANDARD', roleVolume: 'STANDARD' },
  ...{ architecture: 'COMPONENT', storageArchitecture: 'CENTRALIZED', clientKind: 'THIN' },
  ...{ implementationWay: 'CUSTOM_DEVELOPMENT', sensitivity: 'SENSITIVE', useFrequency: 'FREQUENT' },
  ...{ streamSignificance: 'MODERATE', informationSeverity: 'MODERATE', automationDegree: 'FULL' },
  ...{ functionalCoverage: 'SECTORAL', resultImportance: 'PUBLIC_BENEFIT' },
};

async function completeCard(act: Act): Promise<Notes> {
  const card = { networkAccess: ['STATE_TRANSPORT_NETWORK', 'INTERNET'], isInBudget: true };
  const { purpose, tasks } = NEW_OBJECT;
  await command(act, 'informatizationObjectCorrect', {
    ...{ ...card, purpose, tasks, characteristics: CHARACTERISTICS },
  });
  return standing(act);
}

/** Organizations that the later steps need. The holder and the supplier are sample users of their own. */
async function nameParties(act: Act): Promise<Notes> {
  await relate(act, 'holder', 'HOLDER');
  for (const role of ['DEVELOPER', 'SUPPLIER', 'MAINTAINER']) await relate(act, 'supplier', role);
  const { stakeholders } = await readObject<{
    stakeholders: readonly { role: string; organization: { name: { en: string } } | null }[];
  }>(act, 'stakeholders { role organization { name { en } } }');
  return stakeholders.map(({ role, organization }) => `${role}: ${organization?.name.en ?? '—'}`);
}

async function setClass(act: Act): Promise<Notes> {
  const grounds = 'Serves one department; failure stops no service of another body.';
  await command(act, 'objectClassSet', { objectClass: 'THIRD', grounds });
  return ['class THIRD'];
}

async function verifyClass(act: Act): Promise<Notes> {
  await command(act, 'objectClassVerify', { grounds: 'Checked against the classifier.' });
  const { isClassVerified } = await readObject<{ isClassVerified: boolean }>(act, 'isClassVerified');
  return [`class verified: ${isClassVerified}`];
}

async function confirm(act: Act): Promise<Notes> {
  await command(act, 'informatizationObjectConfirm', { confirmedOn: act.today });
  const { confirmedOn } = await readObject<{ confirmedOn: string }>(act, 'confirmedOn');
  return [`current as of ${confirmedOn}`];
}

export const PLAN: Phase = {
  title: 'The record (C-1 to C-4, C-13)',
  steps: [
    step(
      'C-4',
      'owner',
      'A planned object is taken, or recorded; what the Rules do not cover is refused',
      takePlanned,
    ),
    step('C-4', 'owner', 'The card is completed with all characteristics', completeCard),
    step('C-4', 'owner', 'Holder, developer, supplier and maintainer enter their relations', nameParties),
    step('C-13', 'owner', 'The object is classified', setClass),
    step('C-13', 'integrator', 'The class is verified', verifyClass),
    step('C-4', 'owner', 'The card is confirmed as current', confirm),
  ],
};
