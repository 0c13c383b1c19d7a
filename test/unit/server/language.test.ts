import { languageOf } from '../../../subgraphs/shared/server/language';

describe('language of an answer', () => {
  test.each([
    [undefined, 'ru'],
    ['', 'ru'],
    ['kk', 'kk'],
    ['KK-kz', 'kk'],
    ['en-GB', 'en'],
    ['de', 'ru'],
    ['*', 'ru'],
    ['de, en;q=0.5', 'en'],
    ['kk;q=0.3, en;q=0.9, ru;q=0.5', 'en'],
    ['en; q=0.1, kk ; q = 0.9', 'kk'],
    ['en;Q=0.1,kk;q=0.2', 'kk'],
    ['kk, ru, en', 'kk'],
    ['kk;q=0, en;q=0.1', 'en'],
    ['kk;q=0', 'ru'],
    ['en;q=loud, kk;q=0.1', 'kk'],
    ['kkj, rundi, enm', 'ru'],
    [`${'de,'.repeat(20)}en`, 'ru'],
  ])('of «%s» is %s', (header, language) => {
    expect(languageOf(header)).toBe(language);
  });
});
