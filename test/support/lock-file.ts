/** An entry of `package-lock.json`; its key is the folder of the package. */
export interface LockedPackage {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly license?: string;
  readonly link?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/**
 * Optional packages that an entry names and the file does not hold, as `<folder>: <name>`. npm leaves out a package
 * that the registry did not serve when the file was written, and then refuses to install from that file.
 */
export function unlockedOptionals(packages: Readonly<Record<string, LockedPackage>>): string[] {
  return Object.entries(packages).flatMap(([folder, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !foldersFor(folder, name).some((candidate) => Object.hasOwn(packages, candidate)))
      .map((name) => `${folder}: ${name}`),
  );
}

/** Where Node looks for a package from a folder: inside it, then outward. */
function foldersFor(folder: string, name: string): string[] {
  const own = `${folder && `${folder}/`}node_modules/${name}`;
  if (!folder) return [own];
  const outer = folder.slice(0, Math.max(0, folder.lastIndexOf('node_modules/') - 1));
  return [own, ...foldersFor(outer, name)];
}
