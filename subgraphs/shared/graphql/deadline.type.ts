import { Directive, Field, Int, ObjectType } from 'type-graphql';
import { describedEnum } from './described-enum';
import { LegalReference } from './legal-reference.type';
import { LocalizedTextType } from './localized-text.type';
import { DateScalar } from './scalars';

export const DeadlineStatus = describedEnum(
  'DeadlineStatus',
  'Standing of a term on the day of the answer.',
  {
    RUNNING: 'The duty is open and its last day has not passed.',
    MET: 'The duty was done on or before its last day.',
    MET_LATE: 'The duty was done after its last day.',
    MISSED: 'The duty is open and its last day has passed.',
    NO_TERM: 'The act states no term: the duty is never overdue.',
  },
);
export type DeadlineStatus = keyof typeof DeadlineStatus;

export const CalendarDayKind = describedEnum(
  'CalendarDayKind',
  'Kind of a day in the production calendar of Kazakhstan.',
  {
    WORKING: 'An ordinary working day.',
    WEEKEND: 'A Saturday or Sunday that nobody moved.',
    HOLIDAY: 'A national or state holiday.',
    DAY_OFF: 'Orthodox Christmas or the first day of Kurban Ait, which never move.',
    SUBSTITUTE_DAY_OFF: 'A day off in place of a holiday that fell on a weekend.',
    MOVED_DAY_OFF: 'A weekday made a day off by the labour body, worked on another day.',
    MOVED_WORKING_DAY: 'A Saturday or Sunday made a working day by the labour body.',
  },
);
export type CalendarDayKind = keyof typeof CalendarDayKind;

@Directive('@shareable')
@ObjectType({ description: 'One day of the count of a term.' })
export class DeadlineDay {
  @Field(() => DateScalar, { description: 'Day itself.' })
  day!: string;

  @Field(() => CalendarDayKind, { description: 'Kind of the day in the production calendar.' })
  kind!: CalendarDayKind;

  @Field(() => Int, {
    nullable: true,
    description: 'Number of the day in the count; null when it is not counted.',
  })
  counted!: number | null;

  @Field(() => LocalizedTextType, { description: 'Name of the holiday or move, or of the ordinary day.' })
  label!: LocalizedTextType;

  @Field({ description: 'Whether the kind of the day is confirmed; false where a move may still change it.' })
  isConfirmed!: boolean;

  @Field(() => LocalizedTextType, {
    nullable: true,
    description: 'Act that makes the day what it is; null on ordinary days.',
  })
  source!: LocalizedTextType | null;
}

@Directive('@shareable')
@ObjectType({ description: 'Term of a duty with its last day and the clause it rests on.' })
export class Deadline {
  @Field(() => DateScalar, { description: 'Day of the event that starts the term; it is not counted.' })
  startedOn!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Last day of the term; null when the act states no term.',
  })
  dueOn!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'Last day before it was moved off a day that is not worked; null when the act states no term.',
  })
  nominalDueOn!: string | null;

  @Field(() => LocalizedTextType, {
    description: 'Term as the act states it, for example «10 working days».',
  })
  termText!: LocalizedTextType;

  @Field(() => LegalReference, { description: 'Clause that states the term.' })
  basis!: LegalReference;

  @Field(() => DeadlineStatus, { description: 'Standing of the term today.' })
  status!: DeadlineStatus;

  @Field({ description: 'Whether the last day passed before the duty was done; never true without a term.' })
  isBreached!: boolean;

  @Field(() => Int, { description: 'Working days from the start to the day it was done, or to today.' })
  elapsedWorkingDays!: number;

  @Field(() => Int, {
    nullable: true,
    description:
      'Working days left after today to the last day; 0 on it, negative once missed; null when done or without term.',
  })
  daysLeft!: number | null;

  @Field({
    description: 'Whether every day of the count is confirmed in the calendar; false for computed days.',
  })
  isCalendarConfirmed!: boolean;

  @Field(() => [DeadlineDay], {
    description: 'Count of the term day by day; empty when it is not counted in working days.',
  })
  trace!: DeadlineDay[];
}
