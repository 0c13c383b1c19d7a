import { createHash } from 'node:crypto';
import { type Act, type Mutation, type Notes, recall } from '../walk.model';

/** Titles of the documents that the walks place. */
const TITLES: Readonly<Record<string, readonly [kk: string, ru: string, en: string]>> = {
  TERMS_OF_REFERENCE: ['Техникалық тапсырма', 'Техническое задание', 'Terms of reference'],
  COST_CALCULATION: ['Шығындар есебі', 'Расчёт затрат', 'Cost calculation'],
  CONCLUSION_INFORMATIZATION: [
    'Ақпараттандыру саласындағы қорытынды',
    'Заключение в сфере информатизации',
    'Conclusion in informatization',
  ],
  CONCLUSION_INFORMATION_SECURITY: [
    'Ақпараттық қауіпсіздік саласындағы қорытынды',
    'Заключение в сфере информационной безопасности',
    'Conclusion in information security',
  ],
  TRIAL_PROGRAMME: ['Сынақ бағдарламасы', 'Программа испытаний', 'Trial programme'],
  TRIAL_PROTOCOL: ['Сынақ хаттамасы', 'Протокол опытной эксплуатации', 'Trial protocol'],
  TRIAL_COMPLETION_CERTIFICATE: ['Аяқтау актісі', 'Акт завершения', 'Certificate of completion'],
  SECURITY_TEST_PROTOCOL: ['Сынақ хаттамасы', 'Протокол испытаний', 'Security test protocol'],
  ACCEPTANCE_TEST_PROTOCOL: ['Қабылдау хаттамасы', 'Протокол приёмки', 'Acceptance test protocol'],
  COMMISSIONING_ACT: ['Енгізу актісі', 'Акт ввода', 'Commissioning act'],
  INFORMATION_SECURITY_POLICY: ['Қауіпсіздік саясаты', 'Политика безопасности', 'Security policy'],
  ADMINISTRATOR_GUIDE: ['Әкімші нұсқаулығы', 'Руководство администратора', 'Administrator guide'],
  USER_GUIDE: ['Пайдаланушы нұсқаулығы', 'Руководство пользователя', 'User guide'],
  SYSTEM_DESCRIPTION: ['Жүйе сипаттамасы', 'Описание системы', 'System description'],
  TERMINATION_DECISION: ['Тоқтату туралы шешім', 'Решение о прекращении', 'Termination decision'],
  ARCHIVE_ACT: ['Мұрағатқа беру актісі', 'Акт передачи в архив', 'Act of transfer to the archive'],
};

/**
 * Places documents of a stage on the portal, each with its file, and approves them (C-4). The files are short texts:
 * the portal asks for the copy, and takes any file whose checksum is right.
 */
export async function place(act: Act, stage: string, kinds: readonly string[]): Promise<Notes> {
  for (const kind of kinds) await placeOne(act, stage, kind);
  return [`on the portal, approved: ${kinds.map((kind) => TITLES[kind]?.[2] ?? kind).join(', ')}`];
}

async function placeOne(act: Act, stage: string, kind: string): Promise<void> {
  const code = recall(act, 'code');
  const content = Buffer.from(`${kind} of ${code}, ${stage}, ${act.today}. Synthetic.\n`);
  const { documentId } = await act.put(await ticketFor(act, stage, kind, content), content);
  const approval = { documentId, number: `${kind}-${act.today}`, approvedOn: act.today };
  await act.command({ name: 'documentApprove', input: approval });
}

async function ticketFor(act: Act, stage: string, kind: string, content: Buffer): Promise<string> {
  const [kk, ru, en] = TITLES[kind] ?? [kind, kind, kind];
  const order = (version: number): Mutation => ({
    name: 'documentUploadStart',
    fields: 'ticket { path }',
    input: {
      ...{ objectId: recall(act, 'objectId'), kind, stage, version, language: 'RU', classification: 'OPEN' },
      ...{ title: { kk, ru, en }, fileName: `${kind.toLowerCase()}.txt`, sizeBytes: content.length },
      sha256: createHash('sha256').update(content).digest('hex'),
    },
  });
  const { userErrors } = await act.attempt(order(1));
  // Where an earlier version stands, the graph tells which one it is.
  const latest = userErrors.find(({ currentVersion }) => currentVersion !== undefined)?.currentVersion ?? 0;
  const { ticket } = await act.command<{ ticket: { path: string } }>(order(latest + 1));
  return ticket.path;
}
