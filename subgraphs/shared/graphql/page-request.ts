import { GraphQLError } from 'graphql';
import type { LocalizedText } from '../law/law.model';
import { DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE, type PageArgs } from './connection';

/** Paging arguments after their check: which end the page is taken from, how many items, from where. */
export interface PageRequest {
  /** 1 to 100. */
  readonly size: number;
  /** True for `last` items before a cursor, false for `first` items after one. */
  readonly isBackward: boolean;
  /** The cursor and the argument that gave it; null when the page starts at its end of the list. */
  readonly cursor: { readonly argument: 'after' | 'before'; readonly text: string } | null;
}

/** Refusal of an argument, told in the language of the request; code `BAD_USER_INPUT`. */
export function badInput(argument: string, texts: LocalizedText): GraphQLError {
  return new GraphQLError(texts.en, { extensions: { code: 'BAD_USER_INPUT', argument, texts } });
}

function sizeOf(argument: 'first' | 'last', value: number): number {
  if (value >= 1 && value <= MAX_PAGE_SIZE) return value;
  throw badInput(argument, {
    kk: `\`${argument}\` 1-ден ${MAX_PAGE_SIZE}-ге дейін болуы керек, берілгені: ${value}.`,
    ru: `\`${argument}\` должен быть от 1 до ${MAX_PAGE_SIZE}, дано: ${value}.`,
    en: `\`${argument}\` must be from 1 to ${MAX_PAGE_SIZE}, not ${value}.`,
  });
}

function goesWith(argument: 'after' | 'before', size: 'first' | 'last'): GraphQLError {
  return badInput(argument, {
    kk: `\`${argument}\` тек \`${size}\` аргументімен бірге беріледі.`,
    ru: `\`${argument}\` задаётся только вместе с \`${size}\`.`,
    en: `\`${argument}\` goes with \`${size}\`.`,
  });
}

/** @throws GraphQLError `BAD_USER_INPUT`, for sizes out of range and for arguments that do not go together */
export function pageRequestOf({ first, after, last, before }: PageArgs): PageRequest {
  if (first != null && last != null)
    throw badInput('last', {
      kk: '`first` немесе `last` беріңіз, екеуін бірге емес.',
      ru: 'Задайте `first` или `last`, но не оба.',
      en: 'Give `first` or `last`, not both.',
    });
  if (last != null) {
    if (after != null) throw goesWith('after', 'first');
    const cursor = before == null ? null : ({ argument: 'before', text: before } as const);
    return { size: sizeOf('last', last), isBackward: true, cursor };
  }
  if (before != null) throw goesWith('before', 'last');
  const cursor = after == null ? null : ({ argument: 'after', text: after } as const);
  return { size: sizeOf('first', first ?? DEFAULT_PAGE_SIZE), isBackward: false, cursor };
}

/** Refusal of a cursor that this list, in this order, did not give out. */
export function foreignCursor(argument: string): GraphQLError {
  return badInput(argument, {
    kk: `\`${argument}\` — бұл тізімнің осы реттегі курсоры емес: оны \`pageInfo\` ішінен алыңыз.`,
    ru: `\`${argument}\` — не курсор этого списка в этом порядке: возьмите его из \`pageInfo\`.`,
    en: `\`${argument}\` is not a cursor of this list in this order: take it from \`pageInfo\`.`,
  });
}
