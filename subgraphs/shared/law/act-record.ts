import type { Act } from './law.model';

type Known = Pick<Act, 'id' | 'number' | 'adoptedOn' | 'title'> & Partial<Act>;

/**
 * An act with what is known of it. What is left out is «not established»; the status is «in force» unless a source
 * says that the act was abolished. Kazakh and Russian are the languages in which acts are adopted.
 */
export function actRecord(known: Known): Act {
  return {
    registrationNumber: null,
    registeredOn: null,
    status: 'IN_FORCE',
    authenticLanguages: ['kk', 'ru'],
    basis: null,
    publication: null,
    supersedes: [],
    supersededBy: null,
    remarks: [],
    ...known,
  };
}

/**
 * Number and reference of an order registered with the Ministry of Justice. The reference system numbers such orders
 * by year and registration number.
 */
export function registeredUnder(
  year: number,
  number: number,
): Pick<Act, 'registrationNumber' | 'publication'> {
  const code = `V${String(year).slice(2)}${String(number).padStart(8, '0')}`;
  return { registrationNumber: String(number), publication: `adilet.zan.kz: ${code}` };
}
