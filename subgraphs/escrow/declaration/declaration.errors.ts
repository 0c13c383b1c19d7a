import { defineRefusal } from '../../shared/kernel/refusal';
import { legalReference } from '../../shared/law/law-register';

export const declarationSigned = defineRefusal({
  code: 'DECLARATION_SIGNED',
  clause: legalReference('146', '18'),
  texts: {
    kk: 'Толықтық пен дұрыстық туралы мәлімдемеге қол қойылған.',
    ru: 'Заявление о полноте и достоверности уже подписано.',
    en: 'The declaration of completeness and accuracy was signed already.',
  },
});
