/** What an applicant has filled in when it hurries: each gap is a field that Annex 1 asks for. */
export const HASTY_FORM = { title: { en: 'Information system' }, copies: 0 };

const person = (surname: string, name: string) => ({ surname, name });

const CONTACT = {
  ...{ subordination: 'нет', shortName: 'МЮ', address: 'Астана, пр. Мәңгілік Ел, 8', postalCode: '010000' },
  ...{ phone: '+7 7172 00-00-00', fax: '+7 7172 00-00-01', email: 'office@example.kz' },
  ...{ website: 'https://example.kz', contactPerson: person('Омаров', 'Ерлан') },
};

/** A form of Annex 1 in which nothing is missing. The persons are invented. */
export function formOf({ name, today }: { readonly name: string; readonly today: string }): object {
  return {
    applicant: { organizationName: 'Министерство юстиции' },
    title: { kk: name, ru: name, en: name },
    copies: 2,
    items: [{ name: 'Исходные коды', kind: 'FILE', originality: 'COPY' }],
    owner: { ...CONTACT, fullName: 'Министерство юстиции' },
    developer: { ...CONTACT, shortName: 'нет', organizationName: 'Разработчик' },
    authors: [person('Ким', 'Анна')],
    certification: 'не проводилась',
    ...{ yearOfIssue: Number(today.slice(0, 4)), version: '1.0', releaseDate: today, signedOn: today },
    programmingLanguages: ['JavaScript'],
    annotation: { kk: 'Сұрау тілі', ru: 'Язык запросов', en: 'Query language' },
    minimumRequirements: { computerType: 'x86-64', ram: '8 ГБ', operatingSystems: ['Linux'] },
    copyProtection: { isPresent: false, description: 'нет' },
    financingSources: ['REPUBLICAN_BUDGET'],
    isSealed: true,
  };
}
