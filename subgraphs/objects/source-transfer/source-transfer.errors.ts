import { defineRefusal } from '../../shared/kernel/refusal';
import { legalReference } from '../../shared/law/law-register';

const TRANSFER = legalReference('129', '11');

export const sourceTransferOpen = defineRefusal({
  code: 'SOURCE_TRANSFER_OPEN',
  clause: TRANSFER,
  texts: {
    kk: 'Бюджет қаражатына жасалған шарт бойынша бастапқы кодтар {closedOn} күніне дейін берілмеген.',
    ru: 'По договору за счёт бюджета исходные коды к {closedOn} не переданы.',
    en: 'Under a contract paid from the budget the source code was not transferred by {closedOn}.',
  },
  remedy: {
    kk: 'Қабылданған депозитті немесе тапсыру актісін `sourceTransferRecord` арқылы жазыңыз.',
    ru: 'Запишите принятый депозит или акт передачи через `sourceTransferRecord`.',
    en: 'Record an accepted deposit or an act of transfer by `sourceTransferRecord`.',
  },
});

export const contractAfterTermination = defineRefusal({
  code: 'CONTRACT_AFTER_TERMINATION',
  clause: legalReference('129', '19'),
  texts: {
    kk: 'Объектінің пайдаланылуы {terminatedOn} тоқтатылған: одан кейін оны жасауға немесе дамытуға шарт жасалмайды.',
    ru: 'Эксплуатация объекта прекращена {terminatedOn}: после этого договор на его создание или развитие не заключается.',
    en: 'The operation of the object ended on {terminatedOn}: no contract on its creation or development follows.',
  },
});

export const sourceTransferUnproven = defineRefusal({
  code: 'SOURCE_TRANSFER_UNPROVEN',
  clause: TRANSFER,
  texts: {
    kk: 'Шарт жасалғаннан кейін бұл объект бойынша мұндай депозит қабылданбаған.',
    ru: 'После заключения договора такой депозит по этому объекту не принят.',
    en: 'No such deposit of this object was accepted since the contract was signed.',
  },
});

export const sourceTransferWay = defineRefusal({
  code: 'SOURCE_TRANSFER_WAY',
  clause: TRANSFER,
  texts: {
    kk: 'Не `depositId`, не `actNumber` пен `transferredOn` көрсетіңіз.',
    ru: 'Укажите либо `depositId`, либо `actNumber` с `transferredOn`.',
    en: 'Give either `depositId`, or `actNumber` with `transferredOn`.',
  },
});

export const sourceTransferredAlready = defineRefusal({
  code: 'SOURCE_TRANSFERRED_ALREADY',
  clause: TRANSFER,
  texts: {
    kk: 'Бұл шарт бойынша бастапқы кодтар {transferredOn} күні берілген.',
    ru: 'Исходные коды по этому договору переданы {transferredOn}.',
    en: 'The source code under this contract was transferred on {transferredOn}.',
  },
});

export const developmentContractUnknown = defineRefusal({
  code: 'DEVELOPMENT_CONTRACT_UNKNOWN',
  clause: null,
  texts: {
    kk: 'Объектіде мұндай шарт жоқ.',
    ru: 'У объекта нет такого договора.',
    en: 'The object has no such contract.',
  },
});

export const developmentContractClosed = defineRefusal({
  code: 'DEVELOPMENT_CONTRACT_CLOSED',
  clause: null,
  texts: {
    kk: 'Шарт {closedOn} күні жабылған.',
    ru: 'Договор закрыт {closedOn}.',
    en: 'The contract was closed on {closedOn}.',
  },
});
