import { MESSAGES } from '../../../gateway/messages';

const placeholders = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

test.each(Object.entries(MESSAGES))(
  'F13: %s has texts in three languages with the same facts',
  (_code, { kk, ru, en }) => {
    expect(new Set([kk, ru, en]).size).toBe(3);
    expect(placeholders(kk)).toEqual(placeholders(en));
    expect(placeholders(ru)).toEqual(placeholders(en));
  },
);
