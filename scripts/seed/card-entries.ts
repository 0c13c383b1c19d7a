import { characteristics } from './characteristics';
import type { ObjectPlan } from './object-plan';
import { Random } from './random';
import type { CardEntryRow } from './rows';

/** Objects whose cards are filled to the last list: those of the sample that is loaded by itself. */
const FULL_CARDS = 120;

/** Class of the data by the severity of information that the card states. */
const RESOURCE_CLASS: Readonly<Record<string, string>> = { LOW: 'THIRD', MODERATE: 'SECOND', HIGH: 'FIRST' };

const COMPONENTS = ['Портал пользователя', 'Учёт и ведение реестра', 'Отчётность', 'Администрирование'];
const REQUIREMENTS = [
  'Ответ на запрос не дольше трёх секунд',
  'Работа круглые сутки',
  'Интерфейс на двух языках',
];
const ROLES = [
  ['Оператор', 'внутренний', 'ввод и изменение'],
  ['Руководитель', 'внутренний', 'просмотр'],
  ['Заявитель', 'внешний', 'свои данные'],
] as const;
const TABLES = [
  ['Заявления', 'applications'],
  ['Пользователи', 'users'],
  ['Журнал событий', 'event_log'],
] as const;

/** Adds an entry to a list of the card. Answers its id. */
type Add = (list: string, title: string, content: object, startedOn?: string) => string;

/** Dated lists of the card: what an object is made of from its building on, where it runs from its trial on. */
export function cardEntries(plan: ObjectPlan): CardEntryRow[] {
  const { id, serial, history } = plan;
  // An inherited object enters the portal in operation.
  const builtOn = history.find(({ stage }) => stage !== 'PLANNED')?.startedOn;
  const triedOn = history.find(({ stage }) => stage !== 'PLANNED' && stage !== 'BUILD')?.startedOn;
  if (serial > FULL_CARDS || builtOn === undefined) return [];
  const random = new Random('card-entry', serial);
  const rows: CardEntryRow[] = [];
  const addFrom =
    (day: string): Add =>
    (list, title, content, startedOn = day) => {
      const entry = random.uuid();
      const kept = { object_id: id, list, title, content: JSON.stringify(content) };
      rows.push({ id: entry, ...kept, started_on: startedOn, ended_on: null });
      return entry;
    };
  addMakeUp(plan, builtOn, random, addFrom(builtOn));
  if (triedOn !== undefined) addRunning(plan, random, addFrom(triedOn));
  return rows;
}

function addMakeUp(
  { serial, abbreviation, code, startedOn }: ObjectPlan,
  signedOn: string,
  random: Random,
  add: Add,
): void {
  for (const name of [COMPONENTS[0] ?? '', ...random.some(COMPONENTS.slice(1), 0.5)])
    add('functionalComponents', name, { name, functions: [{ name: `${name}: основная функция` }] });
  for (const statement of random.some(REQUIREMENTS, 0.6))
    add('nonFunctionalRequirements', statement, { statement });
  for (const [name, circuit, accessLevel] of ROLES) add('userRoles', name, { name, circuit, accessLevel });
  const creation = 'Создание';
  add('lifeCycleStatuses', creation, { name: creation, kind: 'CREATION' });
  const project = `Создание: ${abbreviation ?? code}`;
  add('ictProjects', project, { name: project, code: `ИКТ-${serial}` }, startedOn);
  const number = `${serial}-${signedOn.slice(0, 4)}`;
  add('contracts', number, { number, subject: 'Создание информационной системы', signedOn });
}

function addRunning(plan: ObjectPlan, random: Random, add: Add): void {
  const name = `Данные: ${plan.abbreviation ?? plan.code}`;
  const resourceClass = RESOURCE_CLASS[characteristics(plan).information_severity];
  const informationResourceId = add('informationResources', name, { name, resourceClass });
  for (const [nameRu, nameEn] of TABLES)
    add('dataEntities', nameRu, { nameRu, nameEn, informationResourceId });
  for (const server of ['app-1', 'db-1']) {
    const cpuMeanPercent = random.int(10, 50);
    add('installations', server, {
      name: server,
      cpuCount: random.pick([4, 8, 16]),
      cpuMeanPercent,
      cpuPeakPercent: cpuMeanPercent + 30,
      memoryGb: random.pick(['16', '32', '64']),
      storageGivenGb: '500',
      storageUsedGb: '120.5',
    });
  }
}
