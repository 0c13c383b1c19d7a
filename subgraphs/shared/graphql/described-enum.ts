import { registerEnumType } from 'type-graphql';

/** An enum whose every value tells when it holds; names and values are equal, as federation needs them. */
export function describedEnum<const Values extends Readonly<Record<string, string>>>(
  name: string,
  description: string,
  values: Values,
): { readonly [Name in keyof Values]: Name } {
  const names = Object.fromEntries(Object.keys(values).map((value) => [value, value]));
  const valuesConfig = Object.fromEntries(
    Object.entries(values).map(([value, text]) => [value, { description: text }]),
  );
  registerEnumType(names, { name, description, valuesConfig });
  return names as { readonly [Name in keyof Values]: Name };
}
