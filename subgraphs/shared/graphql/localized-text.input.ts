import { Field, InputType } from 'type-graphql';
import type { LocalizedText } from '../kernel/localized-text';

@InputType('LocalizedTextInput', { description: 'Text in the three working languages.' })
export class LocalizedTextInput implements LocalizedText {
  @Field({ description: 'Text in Kazakh.' })
  kk!: string;

  @Field({ description: 'Text in Russian.' })
  ru!: string;

  @Field({ description: 'Text in English.' })
  en!: string;
}
