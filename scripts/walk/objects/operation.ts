import { addDays } from '../../../subgraphs/shared/kernel/local-date';
import { type Act, type Notes, type Phase, recall, step } from '../walk.model';
import { place } from './documents';
import { calculateMaintenance, planSupport, submitOperationPlan } from './money';
import { command, organizationOf, readObject, refused, standing } from './object-acts';
import { WARRANTY_STEPS } from './warranty';

async function openDuties(act: Act): Promise<Notes> {
  const { operationDuties } = await readObject<{
    operationDuties: readonly { number: string; title: { en: string }; status: string }[];
  }>(act, 'operationDuties { number title { en } status }');
  return operationDuties.map(({ number, title, status }) => `${number}. ${title.en}: ${status}`);
}

async function recordSupport(act: Act): Promise<Notes> {
  const contract = {
    ...{ subject: 'OBJECT', number: `S-${act.today}`, contractorId: await organizationOf(act, 'supplier') },
    ...{ activities: ['SUPPORT', 'DEFECT_REMOVAL'], startsOn: act.today, endsOn: addDays(act.today, 365) },
  };
  const changing = { ...contract, changesFunctionality: true };
  const notes = await refused(act, 'supportContractRecord', changing, ['SUPPORT_IS_NOT_DEVELOPMENT']);
  await command(act, 'supportContractRecord', { ...contract, changesFunctionality: false });
  const { supportContracts } = await readObject<{ supportContracts: readonly { id: string }[] }>(
    act,
    'supportContracts { id }',
  );
  act.memory.set('supportContractId', supportContracts[0]?.id ?? '');
  return [...notes, `contract ${contract.number} until ${contract.endsOn}`];
}

async function recordSoftware(act: Act): Promise<Notes> {
  const software = { name: 'PostgreSQL', version: '18', vendor: 'PostgreSQL Global Development Group' };
  await command(act, 'licensedSoftwareRecord', { ...software, supportUntil: addDays(act.today, 1000) });
  return [`${software.name} ${software.version}`];
}

/** What each duty is measured by, where it is (C-16(2), C-16(4), C-16(5), C-16(8)). */
const measures = (act: Act): Readonly<Record<string, object>> => ({
  UNIFORM_REQUIREMENTS: {},
  DATA_MANAGEMENT: {},
  ARCHITECTURE: {},
  PROTECTION_AND_RESTORATION: { restoreTestedOn: act.today },
  BACKUP: {},
  LOGGING: { logSystem: 'Central log', archivePeriodMonths: 12 },
  SUPPORT: { supportContractId: recall(act, 'supportContractId') },
  SOFTWARE_SUPPORT: {},
  SYSTEM_MAINTENANCE: {},
  WARRANTY_SERVICE: {},
});

async function reportDuties(act: Act): Promise<Notes> {
  const unkept = { duty: 'LESS_PAPER', status: 'NOT_FULFILLED', reviewedOn: act.today };
  const notes = await refused(act, 'operationDutyReport', unkept, ['DUTY_EXPLANATION_MISSING']);
  for (const [duty, measure] of Object.entries(measures(act))) {
    const report = { duty, status: 'FULFILLED', reviewedOn: act.today, evidenceText: 'Report of the holder' };
    await command(act, 'operationDutyReport', { ...report, ...measure });
  }
  await command(act, 'operationDutyReport', {
    ...unkept,
    explanation: 'One form stays on paper until its law changes.',
  });
  return [...notes, ...(await openDuties(act))];
}

async function placeGuides(act: Act): Promise<Notes> {
  const guides = ['INFORMATION_SECURITY_POLICY', 'ADMINISTRATOR_GUIDE', 'USER_GUIDE', 'SYSTEM_DESCRIPTION'];
  return [...(await place(act, 'INDUSTRIAL_OPERATION', guides)), ...(await standing(act))];
}

export const OPERATION: Phase = {
  title: 'Industrial operation (C-16 to C-18)',
  steps: [
    step('C-16', 'owner', 'The duties of operation begin', openDuties),
    step(
      'C-16(5)',
      'owner',
      'A support contract is recorded; one that adds functions is refused',
      recordSupport,
    ),
    step('C-16(6)', 'holder', 'Licensed software in use is recorded', recordSoftware),
    step('C-16', 'holder', 'Each duty is reported; one that is not kept is explained', reportDuties),
    ...WARRANTY_STEPS,
    step('C-7', 'owner', 'The cost of support is calculated', calculateMaintenance),
    step(
      'C-18',
      'owner',
      'Support is planned; the plan is refused while the portal lacks documents',
      planSupport,
    ),
    step('C-4', 'owner', 'The documents of the operation are placed', placeGuides),
    step('C-18', 'owner', 'The operation plan is submitted', submitOperationPlan),
  ],
};
