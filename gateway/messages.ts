import type { LocalizedText } from '../subgraphs/shared/law/law.model';

/**
 * The texts of every error the gateway itself answers with. `{limit}`, `{actual}` and the like are facts of the error.
 */
export const MESSAGES = {
  LIMIT_TOKENS: {
    kk: 'Сұраныс тым ұзын: {limit} лексемадан аспауға тиіс.',
    ru: 'Запрос слишком длинный: допускается не более {limit} лексем.',
    en: 'The document is too long: at most {limit} tokens are accepted.',
  },
  LIMIT_DEPTH: {
    kk: 'Сұраныс тым терең: {actual} деңгей, рұқсат етілгені {limit}.',
    ru: 'Запрос слишком глубокий: уровней {actual}, допускается {limit}.',
    en: 'The query is too deep: {actual} levels, {limit} are allowed.',
  },
  LIMIT_INTROSPECTION: {
    kk: 'Схема туралы сұраныс тым терең: {actual}, рұқсат етілгені {limit}.',
    ru: 'Запрос о схеме слишком глубокий: {actual}, допускается {limit}.',
    en: 'The question about the schema is too deep: {actual}, {limit} are allowed.',
  },
  LIMIT_SELECTIONS: {
    kk: 'Сұраныста өріс тым көп: {actual}, рұқсат етілгені {limit}.',
    ru: 'В запросе слишком много полей: {actual}, допускается {limit}.',
    en: 'The query selects too many fields: {actual}, {limit} are allowed.',
  },
  LIMIT_ALIASES: {
    kk: 'Өрістердің қосалқы аттары тым көп: {actual}, рұқсат етілгені {limit}.',
    ru: 'Слишком много псевдонимов полей: {actual}, допускается {limit}.',
    en: 'The query has too many aliases: {actual}, {limit} are allowed.',
  },
  LIMIT_DUPLICATES: {
    kk: 'Бір өріс тым көп қайталанған: {actual} рет, рұқсат етілгені {limit}.',
    ru: 'Одно поле повторено слишком часто: {actual} раз, допускается {limit}.',
    en: 'One field is repeated too often: {actual} times, {limit} are allowed.',
  },
  LIMIT_DIRECTIVES: {
    kk: 'Директивалар тым көп: {actual}, рұқсат етілгені {limit}.',
    ru: 'Слишком много директив: {actual}, допускается {limit}.',
    en: 'The query has too many directives: {actual}, {limit} are allowed.',
  },
  LIMIT_PAGE_SIZE: {
    kk: 'Бет көлемі 1 мен {limit} аралығында көрсетілуге тиіс: {arguments}.',
    ru: 'Размер страницы задаётся числом от 1 до {limit}: {arguments}.',
    en: 'A page size is a number from 1 to {limit}: {arguments}.',
  },
  LIMIT_NODES: {
    kk: 'Сұраныс тым көп объектіні қамтиды: {actual}, рұқсат етілгені {limit}. Бет көлемдерін азайтыңыз.',
    ru: 'Запрос охватывает слишком много объектов: {actual}, допускается {limit}. Уменьшите размеры страниц.',
    en: 'The query reaches too many objects: {actual}, {limit} are allowed. Ask for smaller pages.',
  },
  LIMIT_VARIABLES: {
    kk: 'Айнымалылардың кірістірілуі {limit} деңгейден аспауға тиіс.',
    ru: 'Вложенность переменных не может превышать {limit} уровней.',
    en: 'Variables may be nested {limit} levels deep at most.',
  },
  LIMIT_BODY_SIZE: {
    kk: 'Сұраныс денесі тым үлкен: {limit} байттан аспауға тиіс.',
    ru: 'Тело запроса слишком велико: допускается не более {limit} байт.',
    en: 'The request body is too large: at most {limit} bytes are accepted.',
  },
  RESERVED_NAME: {
    kk: 'Бұл атауды қолдануға болмайды: {name}.',
    ru: 'Это имя использовать нельзя: {name}.',
    en: 'This name may not be used: {name}.',
  },
  INTROSPECTION_NEEDS_SIGN_IN: {
    kk: 'Схема туралы сұрақ қою үшін жүйеге кіріңіз.',
    ru: 'Чтобы задавать вопросы о схеме, войдите в систему.',
    en: 'Sign in to ask about the schema.',
  },
  UNAUTHENTICATED: {
    kk: 'Қолжетімділік таңбалауышы қабылданбады.',
    ru: 'Токен доступа не принят.',
    en: 'The access token was not accepted.',
  },
  ISSUER_UNAVAILABLE: {
    kk: 'Таңбалауышты тексеру мүмкін болмады, кейінірек қайталаңыз.',
    ru: 'Токен доступа не удалось проверить, повторите позже.',
    en: 'The access token could not be checked, try again later.',
  },
  BAD_REQUEST: {
    kk: 'Сұраныс денесі JSON ретінде оқылмады.',
    ru: 'Тело запроса не читается как JSON.',
    en: 'The request body could not be read as JSON.',
  },
  UNSUPPORTED_CONTENT_TYPE: {
    kk: 'Сұраныс денесі UTF-8 кодталған application/json болуға тиіс.',
    ru: 'Тело запроса должно быть application/json в кодировке UTF-8.',
    en: 'The request body must be application/json in UTF-8.',
  },
  NOT_FOUND: {
    kk: 'Бұл мекенжайда ештеңе жоқ.',
    ru: 'По этому адресу ничего нет.',
    en: 'There is nothing at this address.',
  },
  SUBGRAPH_UNAVAILABLE: {
    kk: '«{subgraph}» бөлігі қазір қолжетімсіз.',
    ru: 'Часть «{subgraph}» сейчас недоступна.',
    en: 'The part "{subgraph}" is not available at the moment.',
  },
  SUBGRAPH_TIMEOUT: {
    kk: '«{subgraph}» бөлігі уақытында жауап бермеді.',
    ru: 'Часть «{subgraph}» не ответила вовремя.',
    en: 'The part "{subgraph}" did not answer in time.',
  },
  SUBGRAPH_BAD_ANSWER: {
    kk: '«{subgraph}» бөлігінің жауабы түсініксіз болды.',
    ru: 'Ответ части «{subgraph}» не удалось понять.',
    en: 'The answer of the part "{subgraph}" could not be understood.',
  },
  INTERNAL: {
    kk: 'Күтілмеген қате.',
    ru: 'Непредвиденная ошибка.',
    en: 'Unexpected error.',
  },
} as const satisfies Record<string, LocalizedText>;

export type GatewayCode = keyof typeof MESSAGES;
