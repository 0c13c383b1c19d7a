import type { TestSubgraph } from './subgraph';

interface RuleSet {
  readonly id: string;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly amendedBy: string | null;
  readonly isDateInferred: boolean;
  readonly dateBasis: { readonly en: string } | null;
}

interface Act {
  readonly id: string;
  readonly number: string;
  readonly adoptedOn: string;
  readonly registrationNumber: string;
  readonly registeredOn: string;
  readonly status: string;
  readonly basis: Text;
  readonly supersededBy: string | null;
  readonly remarks: readonly Text[];
  readonly ruleSets: readonly RuleSet[];
  readonly clauses: { readonly nodes: readonly { readonly number: string }[] };
}

type Text = Readonly<Record<'kk' | 'ru' | 'en', string>>;

export interface LawReader {
  act(id: string): Promise<Act>;
  /** The clause, or what the refusal carries. */
  clause(order: string, number: string, on?: string): Promise<unknown>;
}

/** Asks the subgraph of objects for acts and clauses, as a client does. */
export function lawReader(subgraph: TestSubgraph): LawReader {
  return {
    async act(id: string): Promise<Act> {
      const { data, errors } = await subgraph.execute<{ legalActs: Act[] }>({
        query: `{ legalActs { id number adoptedOn registrationNumber registeredOn status basis { kk ru en } supersededBy
          remarks { kk ru en } ruleSets { id validFrom validTo amendedBy isDateInferred dateBasis { en } }
          clauses(first: 20) { nodes { number } } } }`,
      });
      expect(errors).toEqual([]);
      const found = data.legalActs.find((candidate) => candidate.id === id);
      if (!found) throw new Error(`No act ${id}`);
      return found;
    },

    async clause(order: string, number: string, on): Promise<unknown> {
      const { data, errors } = await subgraph.execute<{ legalClause: unknown }>({
        query: `query ($act: String!, $clause: String!, $on: Date) { legalClause(act: $act, clause: $clause, on: $on) {
          number status statement { kk ru en } validFrom validTo amendedBy cites } }`,
        variables: { act: order, clause: number, on },
      });
      return errors[0]?.extensions ?? data.legalClause;
    },
  };
}

/** The wording that a fact of a day falls under, by the days that the act tells. */
export const governing = ({ ruleSets }: Act, day: string) =>
  ruleSets
    .filter(({ validFrom, validTo }) => validFrom <= day && (validTo === null || day < validTo))
    .map(({ id }) => id);
