import { attempt, DomainError, defineError } from '../../../subgraphs/shared/kernel/domain-error';
import { all, err, ok } from '../../../subgraphs/shared/kernel/result';
import { calendarNotLoaded } from '../../../subgraphs/shared/kernel/working-calendar';

const tooLate = defineError({
  code: 'TOO_LATE',
  clause: { actId: 'KZ-146-2019', clause: '8' },
  texts: { kk: 'Мерзімі {dueOn}: {parts}', ru: 'Срок {dueOn}: {parts}', en: 'Due on {dueOn}: {parts}' },
});

describe('domain errors', () => {
  test('E-8: carry code, clause and facts, and tell them in three languages', () => {
    const error = tooLate({ dueOn: '2018-12-29', parts: ['a', 'b'] });
    expect(error).toMatchObject({ code: 'TOO_LATE', clause: { actId: 'KZ-146-2019', clause: '8' } });
    expect(error.facts).toEqual({ dueOn: '2018-12-29', parts: ['a', 'b'] });
    expect(error.texts()).toEqual({
      kk: 'Мерзімі 2018-12-29: a, b',
      ru: 'Срок 2018-12-29: a, b',
      en: 'Due on 2018-12-29: a, b',
    });
    expect(error.message).toBe('Due on 2018-12-29: a, b');
  });

  test('a fact that looks like a placeholder is not filled a second time', () => {
    expect(tooLate({ dueOn: '{parts}', parts: 'secret' }).text('en')).toBe('Due on {parts}: secret');
  });

  test('a placeholder without fact stays visible instead of vanishing', () => {
    const error = new DomainError(tooLate({ dueOn: null, parts: [] }).definition, { dueOn: 5 });
    expect(error.text('ru')).toBe('Срок 5: {parts}');
  });

  test('a thrown domain error becomes a result; any other fault passes through', () => {
    const thrown = calendarNotLoaded({ day: '2029-01-01', year: 2029 });
    const throwing = (fault: Error) => () => {
      throw fault;
    };
    expect(attempt(() => 5)).toEqual(ok(5));
    expect(attempt(throwing(thrown))).toEqual(err(thrown));
    expect(() => attempt(throwing(new RangeError('fault')))).toThrow(RangeError);
  });

  test('all problems of an input are told together', () => {
    expect(all([ok(1), err('a'), ok(2), err('b')])).toEqual(err(['a', 'b']));
    expect(all([ok(1), ok(2)])).toEqual(ok([1, 2]));
    expect(all([])).toEqual(ok([]));
  });
});
