import { Directive, Field, ObjectType } from 'type-graphql';
import type { LocalizedText } from '../law/law.model';

@Directive('@shareable')
@ObjectType('LocalizedText', { description: 'Text in the three working languages.' })
export class LocalizedTextType implements LocalizedText {
  @Field({ description: 'Text in Kazakh.' })
  kk!: string;

  @Field({ description: 'Text in Russian.' })
  ru!: string;

  @Field({ description: 'Text in English; a courtesy, not authentic for texts of law.' })
  en!: string;
}
