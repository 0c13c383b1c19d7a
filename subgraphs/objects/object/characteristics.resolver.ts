import { FieldResolver, Resolver, Root } from 'type-graphql';
import { LocalizedTextType } from '../../shared/graphql/localized-text.type';
import type { LocalizedText } from '../../shared/kernel/localized-text';
import { LEVEL_TITLES } from './characteristic-titles';
import { ObjectCharacteristics } from './characteristics.type';

/** The field that names the level of one characteristic. */
function titleResolver(name: string) {
  const field = `${name}Title`;

  @Resolver(() => ObjectCharacteristics)
  class TitleResolver {
    @FieldResolver(() => LocalizedTextType, {
      nullable: true,
      description: `Name of the level of \`${name}\`; null when the card does not tell.`,
    })
    [field](@Root() row: Readonly<Record<string, unknown>>): LocalizedText | null {
      return LEVEL_TITLES[name]?.[String(row[name])] ?? null;
    }
  }
  return TitleResolver;
}

/** Names of the levels in three languages, beside the levels themselves. */
export const CHARACTERISTIC_TITLE_RESOLVERS = Object.keys(LEVEL_TITLES).map(titleResolver);
