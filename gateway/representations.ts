import type { GraphQLFormattedError } from 'graphql';

/** The JSON text of a list of entity references with equal ones written once. */
export interface SharedRepresentations {
  readonly text: string;
  /** For each reference asked, the place of its answer. */
  readonly places: readonly number[];
  /** How many different references are sent. */
  readonly count: number;
}

/** The text of each reference is needed for the body anyway, so that finding equal ones costs a map look-up. */
export function shareRepresentations(representations: readonly unknown[]): SharedRepresentations {
  const placeOf = new Map<string, number>();
  const places = representations.map((representation) => {
    const text = JSON.stringify(representation);
    const place = placeOf.get(text) ?? placeOf.size;
    placeOf.set(text, place);
    return place;
  });
  return { text: `[${[...placeOf.keys()].join(',')}]`, places, count: placeOf.size };
}

/** Gives every reference its own copy of the answer: the gateway goes on to change the entities in place. */
export function spreadEntities(entities: readonly unknown[], { places }: SharedRepresentations): unknown[] {
  const taken = new Set<number>();
  return places.map((place) => {
    const isFirst = !taken.has(place);
    taken.add(place);
    return isFirst ? entities[place] : structuredClone(entities[place]);
  });
}

/** An error of a shared entity is an error of each place that asked for it. */
export function spreadErrors(
  errors: readonly GraphQLFormattedError[],
  { places }: SharedRepresentations,
): GraphQLFormattedError[] {
  return errors.flatMap((error) => {
    const [root, place, ...rest] = error.path ?? [];
    if (root !== '_entities' || typeof place !== 'number') return [error];
    const askers = places.flatMap((answered, asker) => (answered === place ? [asker] : []));
    return askers.map((asker) => ({ ...error, path: [root, asker, ...rest] }));
  });
}
