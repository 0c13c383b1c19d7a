import { defineRefusal, type Refusal } from '../../shared/kernel/refusal';
import { isSha256 } from '../../shared/kernel/sha256';
import { legalReference } from '../../shared/law/law-register';
import { documentTooLarge } from './document.errors';
import type { UploadOrder } from './upload.model';

/** Bytes of a file at most: the 8 MB of the portal's form. */
export const FILE_LIMIT = 8 * 1024 * 1024;

const TITLE_LENGTH = 500;
/** Letters that end a path, hide, or turn the direction of what is shown. */
const UNSAFE_IN_NAME = /[/\\:*?"<>|\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;
/** Bytes of a name at most, as file systems take it. */
const NAME_BYTES = 255;

export const classificationTooHigh = defineRefusal({
  code: 'CLASSIFICATION_TOO_HIGH',
  clause: legalReference('129', '4'),
  texts: {
    kk: 'Портал ашық контурда жұмыс істейді: мемлекеттік құпияны орналастыруға болмайды.',
    ru: 'Портал работает в открытом контуре: государственные секреты размещать нельзя.',
    en: 'The portal stands on the open contour: state secrets may not be placed on it.',
  },
  remedy: {
    kk: 'Ашық немесе қызмет бабында пайдаланылатын нұсқаны орналастырыңыз.',
    ru: 'Разместите открытую редакцию или редакцию для служебного пользования.',
    en: 'Place an open wording, or one for official use.',
  },
});

export const titleMalformed = defineRefusal({
  code: 'DOCUMENT_TITLE_MALFORMED',
  clause: null,
  texts: {
    kk: 'Атауда 1-ден {limit} таңбаға дейін болуға тиіс.',
    ru: 'В названии должно быть от 1 до {limit} знаков.',
    en: 'A title has 1 to {limit} characters.',
  },
});

export const fileNameUnsafe = defineRefusal({
  code: 'FILE_NAME_UNSAFE',
  clause: null,
  texts: {
    kk: 'Файл атауы бос, тым ұзын немесе рұқсат етілмеген таңбасы бар.',
    ru: 'Имя файла пустое, слишком длинное или содержит недопустимые знаки.',
    en: 'The name of the file is empty, too long or holds characters that are not allowed.',
  },
});

export const sha256Malformed = defineRefusal({
  code: 'SHA256_MALFORMED',
  clause: null,
  texts: {
    kk: 'SHA-256 он алтылық 64 кіші таңбадан тұрады.',
    ru: 'SHA-256 состоит из 64 шестнадцатеричных знаков в нижнем регистре.',
    en: 'A SHA-256 has 64 lower-case hexadecimal digits.',
  },
});

export const fileEmpty = defineRefusal({
  code: 'FILE_EMPTY',
  clause: null,
  texts: {
    kk: 'Файл бос болмауға тиіс.',
    ru: 'Файл не может быть пустым.',
    en: 'The file may not be empty.',
  },
});

export const documentVersionNotNext = defineRefusal({
  code: 'DOCUMENT_VERSION_NOT_NEXT',
  clause: null,
  texts: {
    kk: 'Бұл құжаттың осы тілдегі келесі нұсқасы — {next}.',
    ru: 'Следующая версия этого документа на этом языке — {next}.',
    en: 'The next version of this document in this language is {next}.',
  },
});

const INVALID = { kind: 'INVALID_INPUT' } as const;

/** All that forbids to place a file (C-4); `latest` is the version that stands, 0 before the first. */
export function uploadRefusals(order: UploadOrder, latest: number): Refusal[] {
  const refusals = [...titleRefusals(order), ...versionRefusals(order.version, latest)];
  const at = (field: string) => ['input', field];
  if (order.classification === 'SECRET') refusals.push(classificationTooHigh({}, at('classification')));
  if (!isSafeName(order.fileName)) refusals.push(fileNameUnsafe({}, at('fileName'), INVALID));
  if (!isSha256(order.sha256)) refusals.push(sha256Malformed({}, at('sha256'), INVALID));
  if (order.sizeBytes < 1) refusals.push(fileEmpty({}, at('sizeBytes'), INVALID));
  if (order.sizeBytes > FILE_LIMIT)
    refusals.push(documentTooLarge({ limit: FILE_LIMIT }, at('sizeBytes'), INVALID));
  return refusals;
}

/** Two who place the same version at once: the later one is told the number that is free now. */
export function versionRefusals(version: number, latest: number): Refusal[] {
  const next = latest + 1;
  if (version === next) return [];
  const conflict = { kind: 'CONFLICT', currentVersion: latest } as const;
  return [documentVersionNotNext({ next }, ['input', 'version'], conflict)];
}

function titleRefusals({ title }: UploadOrder): Refusal[] {
  return (['kk', 'ru', 'en'] as const)
    .filter((language) => title[language].trim() === '' || title[language].length > TITLE_LENGTH)
    .map((language) => titleMalformed({ limit: TITLE_LENGTH }, ['input', 'title', language], INVALID));
}

function isSafeName(name: string): boolean {
  const isDots = /^[. ]*$/.test(name);
  return !isDots && !UNSAFE_IN_NAME.test(name) && Buffer.byteLength(name) <= NAME_BYTES;
}
