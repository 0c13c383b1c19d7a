import type { LocalizedText } from '../../shared/kernel/localized-text';
import { defineRefusal, type Refusal } from '../../shared/kernel/refusal';
import { legalReference } from '../../shared/law/law-register';

const EARLY_INCLUSION = legalReference('129', '22');
const INVALID = { kind: 'INVALID_INPUT' } as const;

export const targetModelMissing = defineRefusal({
  code: 'TARGET_MODEL_MISSING',
  clause: EARLY_INCLUSION,
  texts: {
    kk: 'Мұндай бекітілген нысаналы бизнес-процесс моделі жарияланбаған.',
    ru: 'Такая утверждённая целевая модель бизнес-процесса не опубликована.',
    en: 'No such approved target model of a business process is published.',
  },
  remedy: {
    kk: 'Модельді `targetModels` тізімінен таңдаңыз.',
    ru: 'Выберите модель из списка `targetModels`.',
    en: 'Choose a model from the list `targetModels`.',
  },
});

export const targetModelActTaken = defineRefusal({
  code: 'TARGET_MODEL_ACT_TAKEN',
  clause: EARLY_INCLUSION,
  texts: {
    kk: '{number} нөмірлі актімен модель жарияланып қойған.',
    ru: 'Модель по акту {number} уже опубликована.',
    en: 'A model is published by the act {number} already.',
  },
});

export const targetModelInvalid = defineRefusal({
  code: 'TARGET_MODEL_INVALID',
  clause: null,
  texts: {
    kk: 'Атау үш тілде, нөмір 1–100 таңба, бекіту күні бүгіннен кеш емес болуы керек.',
    ru: 'Название — на трёх языках, номер — от 1 до 100 знаков, день утверждения — не позже сегодняшнего.',
    en: 'The name is in three languages, the number has 1 to 100 characters, the day of approval is not after today.',
  },
});

export const softwareNameInvalid = defineRefusal({
  code: 'SOFTWARE_NAME_INVALID',
  clause: null,
  texts: {
    kk: 'Бағдарламаның атауы 1–200 таңба болуы керек.',
    ru: 'Название программы — от 1 до 200 знаков.',
    en: 'The name of the software has 1 to 200 characters.',
  },
});

export const notAllowedHere = defineRefusal({
  code: 'TARGET_MODEL_ROLE',
  clause: EARLY_INCLUSION,
  texts: {
    kk: 'Модельді уәкілетті орган жариялайды, ниетті әлеуетті өнім беруші ұйым білдіреді.',
    ru: 'Модель публикует уполномоченный орган, намерение заявляет организация — потенциальный поставщик.',
    en: 'The authorized body publishes a model; an organization that may supply declares an intent.',
  },
});

/** C-22: what is published was approved by a numbered act of a day that has come. */
export function publishRefusals(
  { name, actNumber, approvedOn }: { name: LocalizedText; actNumber: string; approvedOn: string },
  isTaken: boolean,
  today: string,
): Refusal[] {
  const refusals: Refusal[] = [];
  const invalid = (field: string) => targetModelInvalid({}, ['input', field], INVALID);
  if (Object.values(name).some((text) => text.trim() === '')) refusals.push(invalid('name'));
  if (!isWithin(actNumber, 100)) refusals.push(invalid('actNumber'));
  if (approvedOn > today) refusals.push(invalid('approvedOn'));
  if (isTaken) refusals.push(targetModelActTaken({ number: actNumber.trim() }, ['input', 'actNumber']));
  return refusals;
}

/** C-22: an intent rests on a published model. */
export function intentRefusals(softwareName: string, hasModel: boolean): Refusal[] {
  const refusals: Refusal[] = [];
  if (!hasModel) refusals.push(targetModelMissing({}, ['input', 'targetModelId']));
  if (!isWithin(softwareName, 200))
    refusals.push(softwareNameInvalid({}, ['input', 'softwareName'], INVALID));
  return refusals;
}

const isWithin = (text: string, most: number) => text.trim().length >= 1 && text.trim().length <= most;
