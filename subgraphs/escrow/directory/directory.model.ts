import { describedEnum } from '../../shared/graphql/described-enum';

export const CodeOrigin = describedEnum('CodeOrigin', 'Who wrote the code of a directory (E-5(1)).', {
  OWN: 'The developers of the product wrote it themselves.',
  THIRD_PARTY: 'Code of others that the project uses.',
});
export type CodeOrigin = keyof typeof CodeOrigin;

export const ContentKind = describedEnum('ContentKind', 'What a directory of a medium holds (E-2).', {
  SOURCE_CODE:
    'Source program code: text in a programming or markup language that people read and use again (E-2(2)).',
  COMPILED_MODULE:
    'Compiled modules or components, own or of others, with settings and working data, without which the product cannot be compiled, installed and fully used (E-2(6)).',
});
export type ContentKind = keyof typeof ContentKind;

export const ModulePart = describedEnum('ModulePart', 'What compiled modules cover (E-2(6)).', {
  PRODUCT: 'Software itself; whose it is tells the origin of the directory.',
  SETTINGS: 'Files with settings.',
  WORKING_DATA: 'Working data.',
});
export type ModulePart = keyof typeof ModulePart;

export interface DirectoryDescription {
  readonly path: string;
  readonly origin: CodeOrigin;
  readonly kind: ContentKind;
  readonly covers: readonly ModulePart[];
}
