import { organizationOf } from '../../shared/access/actor';
import type { Page, PageArgs } from '../../shared/graphql/connection';
import { termText } from '../../shared/graphql/deadline';
import { refusal, requireSight, sightOf } from '../../shared/graphql/guard';
import { legalReferenceOf } from '../../shared/graphql/legal-reference';
import { badInput } from '../../shared/graphql/page-request';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import { addWorkingDays } from '../../shared/kernel/deadline';
import { fromGlobalId, toGlobalId } from '../../shared/kernel/global-id';
import { kazakhstanCalendar } from '../../shared/law/calendar/kazakhstan-calendar';
import type { LocalizedText } from '../../shared/law/law.model';
import { type CalendarEntry, calendarText } from './calendar.rules';
import type { DutyFilters } from './duty.inputs';
import { dutyClause, dutyTitle, termOf } from './duty.rules';
import { type DutyRow, type DutySearch, findDutyPage, findFirstDuties } from './duty.store';
import { dutiesOn } from './operation-duty.rules';

/** Open duties of an organization, what is due first in front. */
export function dutyPage(
  context: SubgraphContext,
  organizationId: string | null,
  filters: DutyFilters,
  args: PageArgs,
): Promise<Page<DutyRow>> {
  return findDutyPage(context.dataSource, searchOf(context, organizationId, filters), args);
}

/** More of them nobody reads in a calendar, and a program that asks every few minutes would load all of them. */
const MOST_IN_CALENDAR = 5_000;

/**
 * The open duties of an organization as a calendar in the language of the caller. Of a great many those are there that
 * are due first, and the calendar says so in its name.
 */
export async function dutyCalendar(context: SubgraphContext, organizationId: string | null): Promise<string> {
  const { dataSource, language, now } = context;
  const search = searchOf(context, organizationId, {});
  const duties = await findFirstDuties(dataSource, search, MOST_IN_CALENDAR + 1);
  const entries = duties.slice(0, MOST_IN_CALENDAR).map((duty) => entryOf(context, duty));
  const cut = duties.length > MOST_IN_CALENDAR ? ` (${FIRST_OF_ALL[language]})` : '';
  return calendarText(entries, CALENDAR_NAME[language] + cut, now);
}

export function isOverdue({ dueOn }: DutyRow, today: string): boolean {
  return dueOn !== null && dueOn < today;
}

const CALENDAR_NAME: LocalizedText = {
  kk: 'Ақпараттандыру объектілері бойынша міндеттер',
  ru: 'Обязанности по объектам информатизации',
  en: 'Duties over informatization objects',
};
const FIRST_OF_ALL: LocalizedText = {
  kk: `мерзімі жақын ${MOST_IN_CALENDAR}`,
  ru: `${MOST_IN_CALENDAR} ближайших по сроку`,
  en: `the ${MOST_IN_CALENDAR} that are due first`,
};

function entryOf({ language, today }: SubgraphContext, duty: DutyRow): CalendarEntry {
  const { actNumber, clause, statement } = legalReferenceOf(dutyClause(duty));
  return {
    uid: duty.id,
    summary: `${duty.objectCode}: ${dutyTitle(duty)[language]}`,
    description: `${termText(termOf(duty))[language]}\n${actNumber}, ${clause}: ${statement[language]}`,
    on: duty.dueOn,
    isOverdue: isOverdue(duty, today),
  };
}

/** Whether the caller may see the duties of the organization, which is told by its bare uuid. */
export function showsDutiesOf(context: SubgraphContext, organizationId: string): boolean {
  const sight = sightOf(context, 'object.read');
  return sight !== null && (sight.of === 'ALL' || organizationId === organizationOf(context.actor));
}

/** Whose duties are searched: another organization's are shown only to those who see every object. */
function searchOf(context: SubgraphContext, organization: string | null, filters: DutyFilters): DutySearch {
  requireSight(context, 'object.read');
  const { actor, today } = context;
  const own = organizationOf(actor);
  const organizationId = organization === null ? own : fromGlobalId('organization', organization);
  if (organizationId === null) throw organizationUnknown();
  if (!showsDutiesOf(context, organizationId)) throw refusal(context, 'object.read');
  const dutyCodes = dutiesOn(today).map(({ code }) => code);
  return {
    organizationId,
    today,
    dutyCodes,
    isOverdue: filters.isOverdue,
    dueUntil: dueUntil(filters, today),
  };
}

function organizationUnknown() {
  return badInput('organizationId', {
    kk: 'Ұйымды көрсетіңіз: `organizationId` берілмеген немесе қате.',
    ru: 'Укажите организацию: `organizationId` не задан или неверен.',
    en: 'Name the organization: `organizationId` is absent or wrong.',
  });
}

function dueUntil({ dueWithin }: DutyFilters, today: string): string | null {
  if (dueWithin == null) return null;
  if (dueWithin < 0)
    throw badInput('dueWithin', {
      kk: '`dueWithin` теріс болмайды.',
      ru: '`dueWithin` не может быть отрицательным.',
      en: '`dueWithin` may not be negative.',
    });
  return dueWithin === 0 ? today : addWorkingDays(kazakhstanCalendar, today, dueWithin).dueOn;
}

export const dutyId = ({ id }: DutyRow): string => toGlobalId('duty', id);
