import { defineRefusal, type Refusal } from '../../shared/kernel/refusal';
import { legalReference } from '../../shared/law/law-register';

export const confirmedInFuture = defineRefusal({
  code: 'CONFIRMED_IN_FUTURE',
  clause: legalReference('129', '4'),
  texts: {
    kk: 'Өзектілік күні {confirmedOn} бүгіннен ({today}) кейін болмайды.',
    ru: 'День актуальности {confirmedOn} не может быть позже сегодняшнего ({today}).',
    en: 'The day {confirmedOn} as of which the record is current may not lie after today ({today}).',
  },
});

export const confirmedEarlier = defineRefusal({
  code: 'CONFIRMED_EARLIER',
  clause: legalReference('129', '4'),
  texts: {
    kk: 'Жазба {before} күнге расталған; одан ертерек күнді растауға болмайды.',
    ru: 'Запись уже подтверждена на {before}; более ранний день подтвердить нельзя.',
    en: 'The record is confirmed as of {before}; an earlier day cannot be confirmed.',
  },
});

/** C-4: the record is kept up to date at each stage; a confirmation never looks ahead and never goes back. */
export function confirmRefusals(confirmedOn: string, before: string | null, today: string): Refusal[] {
  const path = ['input', 'confirmedOn'];
  if (confirmedOn > today)
    return [confirmedInFuture({ confirmedOn, today }, path, { kind: 'INVALID_INPUT' })];
  if (before !== null && confirmedOn < before) return [confirmedEarlier({ before }, path)];
  return [];
}
