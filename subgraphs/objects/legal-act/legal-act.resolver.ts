import { Arg, Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { arrayPage } from '../../shared/graphql/array-page';
import { type Page, PageArgs } from '../../shared/graphql/connection';
import { deadlineOf } from '../../shared/graphql/deadline';
import { Deadline } from '../../shared/graphql/deadline.type';
import { DateScalar } from '../../shared/graphql/scalars';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import { ACTS } from '../../shared/law/acts';
import type { Act, Clause, RuleSet as RuleSetData } from '../../shared/law/law.model';
import { clausesOf, findAct, findClause, legalReference } from '../../shared/law/law-register';
import { RULE_SETS } from '../../shared/law/rule-sets';
import { actUnknown, clauseNotInForce, countOutOfRange, ruleTextNotLoaded } from './legal-act.errors';
import { AuthenticLanguage, LegalAct, LegalClause, LegalClauseConnection, RuleSet } from './legal-act.type';

/** The clause that first states a term of working days; a bare count asked by a client rests on it. */
const WORKING_DAYS_BASIS = legalReference('146', '7');

/** Published law: read without sign-in. */
@Resolver(() => LegalAct)
export class LegalActResolver {
  @Query(() => [LegalAct], { description: 'Acts that rule the registers and those they lean on. Public.' })
  legalActs(): readonly Act[] {
    return ACTS;
  }

  @Query(() => LegalAct, {
    nullable: true,
    description: 'Act by its number or id; null when it is unknown. Public.',
  })
  legalAct(
    @Arg('act', () => String, { description: 'Number or id of the act, for example `129` or `KZ-146-2019`.' })
    act: string,
  ): Act | null {
    return findAct(act);
  }

  @Query(() => LegalClause, {
    nullable: true,
    description: 'Clause of an act in our own words; null when the act has no such clause. Public.',
  })
  legalClause(
    @Arg('act', () => String, { description: 'Number or id of the act, for example `129` or `KZ-146-2019`.' })
    act: string,
    @Arg('clause', () => String, { description: 'Number of the clause, for example `9(2)`.' }) clause: string,
    @Arg('on', () => DateScalar, {
      nullable: true,
      description: 'Day on which the clause must hold. Default: any day.',
    })
    on: string | null,
  ): Clause | null {
    const found = findClause(act, clause, on ?? undefined);
    if (found.kind === 'FOUND') return found.clause;
    if (found.kind === 'NOT_FOUND') {
      if (found.missing === 'ACT') throw actUnknown({ act });
      if (clausesOf(act).length === 0) throw ruleTextNotLoaded({ act });
      return null;
    }
    const { validFrom, validTo } = found;
    throw clauseNotInForce({ act, clause, day: on ?? '', validFrom, validTo: validTo ?? '…' });
  }

  @FieldResolver()
  authenticLanguages(@Root() act: Act): AuthenticLanguage[] {
    return act.authenticLanguages.map((language) => language.toUpperCase() as AuthenticLanguage);
  }

  @FieldResolver(() => [RuleSet])
  ruleSets(@Root() act: Act): readonly RuleSetData[] {
    return RULE_SETS.filter(({ actId }) => actId === act.id);
  }

  @FieldResolver(() => LegalClauseConnection, { description: 'Clauses of the act in the order of its text.' })
  clauses(@Root() act: Act, @Args(() => PageArgs) args: PageArgs): Page<Clause> {
    return arrayPage(clausesOf(act.id), ({ number }) => number, args);
  }
}

@Resolver(() => LegalClause)
export class LegalClauseResolver {
  @FieldResolver(() => LegalAct, { description: 'Act of the clause.' })
  act(@Root() clause: Clause): Act | null {
    return findAct(clause.actId);
  }

  @FieldResolver()
  cites(@Root() clause: Clause): readonly string[] {
    return clause.cites ?? [];
  }
}

@Resolver()
export class WorkingDaysResolver {
  @Query(() => Deadline, {
    nullable: true,
    description:
      'Term of that many working days from a day, counted day by day by the calendar of Kazakhstan; the day itself is not counted. Public.',
  })
  workingDays(
    @Arg('from', () => DateScalar, { description: 'Day of the event, 2018 to 2028.' }) from: string,
    @Arg('count', () => Int, { description: 'Number of working days, 1 to 250.' }) count: number,
    @Ctx() context: SubgraphContext,
  ): Deadline {
    if (count < 1 || count > 250) throw countOutOfRange({ count });
    return deadlineOf(WORKING_DAYS_BASIS, { unit: 'WORKING_DAYS', count }, from, context.today);
  }
}
