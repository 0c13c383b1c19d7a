import type { Role } from '../../subgraphs/shared/access/roles';
import { seededUuid, toGlobalId } from '../../subgraphs/shared/kernel/global-id';
import type { LocalizedText } from '../../subgraphs/shared/law/law.model';

/** Somebody to try the graph as. Synthetic: the names are titles of roles, not persons. */
export interface SampleUser {
  /** What `--as` and the sign-in page take. */
  readonly login: string;
  readonly name: LocalizedText;
  /** Key of the sample organization the user acts for; null for the administrator of the platform. */
  readonly organization: string | null;
  readonly roles: readonly Role[];
}

/** Owner, holder, trustee and supplier have their rights from the relation of their organization to an object. */
export const SAMPLE_USERS: readonly SampleUser[] = [
  user(
    'owner',
    'ministry-justice',
    ['STATE_BODY'],
    'Объект иесі',
    'Собственник объекта',
    'Owner of an object',
  ),
  user('holder', 'state-corporation', [], 'Объект иеленушісі', 'Владелец объекта', 'Holder of an object'),
  user('trustee', 'notary-chamber', [], 'Сенімгерлік басқарушы', 'Доверительный управляющий', 'Trustee'),
  user(
    'organisation',
    'ministry-finance',
    ['STATE_BODY'],
    'Объектімен жұмыс істейтін ұйым',
    'Организация, работающая с объектом',
    'Organization working on an object',
  ),
  user('supplier', 'supplier-one', [], 'Өнім беруші', 'Поставщик', 'Supplier'),
  user(
    'potential-supplier',
    'supplier-two',
    [],
    'Әлеуетті өнім беруші',
    'Потенциальный поставщик',
    'Potential supplier',
  ),
  user('operator', 'operator', ['OPERATOR'], 'Оператор', 'Оператор', 'Operator'),
  user(
    'operator-staff',
    'operator',
    ['OPERATOR_STAFF'],
    'Оператордың қызметкері',
    'Работник оператора',
    'Operator staff',
  ),
  user(
    'authorized-body',
    'authorized-body',
    ['AUTHORIZED_BODY'],
    'Уәкілетті орган',
    'Уполномоченный орган',
    'Authorized body',
  ),
  user(
    'integrator',
    'integrator',
    ['INTEGRATOR'],
    'Сервистік интегратор',
    'Сервисный интегратор',
    'Service integrator',
  ),
  user(
    'register-keeper',
    'register-keeper',
    ['REGISTER_KEEPER'],
    'Тізілімді жүргізуші',
    'Держатель реестра',
    'Register keeper',
  ),
  user('tester', 'state-technical-service', ['TESTER'], 'Сынақ зертханасы', 'Испытатель', 'Tester'),
  user('expert', 'authorized-body', ['EXPERT'], 'Сарапшы', 'Эксперт', 'Expert'),
  user(
    'archive',
    'state-archive',
    ['ARCHIVE'],
    'Мемлекеттік архив',
    'Государственный архив',
    'State archive',
  ),
  user('analyst', 'analyst-centre', ['ANALYST'], 'Талдаушы', 'Аналитик', 'Analyst'),
  user('auditor', 'auditor-office', ['AUDITOR'], 'Ішкі аудитор', 'Внутренний аудитор', 'Internal auditor'),
  user(
    'administrator',
    null,
    ['ADMINISTRATOR'],
    'Платформа әкімшісі',
    'Администратор платформы',
    'Platform administrator',
  ),
];

export function findSampleUser(login: string): SampleUser | undefined {
  return SAMPLE_USERS.find((candidate) => candidate.login === login);
}

/** Claims of an access token besides those every token has. */
export function claimsOf({ organization, roles }: Pick<SampleUser, 'organization' | 'roles'>): {
  org?: string;
  roles: readonly Role[];
} {
  if (!organization) return { roles };
  return { org: toGlobalId('organization', seededUuid(`organization:${organization}`)), roles };
}

function user(
  login: string,
  organization: string | null,
  roles: readonly Role[],
  kk: string,
  ru: string,
  en: string,
): SampleUser {
  return { login, organization, roles, name: { kk, ru, en } };
}
