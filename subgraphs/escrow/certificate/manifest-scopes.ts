import { append } from '../medium/append';
import type { Ecosystem } from './component.model';
import { frameworkOf } from './framework';
import type { LocatedManifest } from './inventory';

export interface ScopeFramework {
  readonly framework: string;
  readonly version: string | null;
  readonly ecosystem: Ecosystem | null;
}

/** What the manifests of one directory say of everything below it. */
export interface ManifestScope {
  readonly languages: readonly { readonly language: string; readonly version: string }[];
  /** Those whose exact version is fixed come first. */
  readonly frameworks: readonly ScopeFramework[];
}

/** Finds the manifests above a file without walking through all of them for each file. */
export class ManifestScopes {
  private readonly byDirectory: ReadonlyMap<string, ManifestScope>;

  constructor(manifests: readonly LocatedManifest[]) {
    const grouped = new Map<string, LocatedManifest[]>();
    for (const manifest of manifests) append(grouped, manifest.directory, manifest);
    this.byDirectory = new Map([...grouped].map(([directory, own]) => [directory, scopeOf(own)]));
  }

  /** Scopes of the directories above a file, the nearest first. */
  above(path: string): readonly ManifestScope[] {
    const scopes: ManifestScope[] = [];
    if (this.byDirectory.size === 0) return scopes;
    for (let end = path.lastIndexOf('/'); ; end = path.lastIndexOf('/', end - 1)) {
      const scope = this.byDirectory.get(path.slice(0, Math.max(end, 0)));
      if (scope) scopes.push(scope);
      if (end <= 0) return scopes;
    }
  }
}

function scopeOf(manifests: readonly LocatedManifest[]): ManifestScope {
  const components = [...manifests.flatMap(({ locks }) => locks), ...manifests.flatMap(({ uses }) => uses)];
  return {
    languages: manifests.flatMap(({ languages }) => languages),
    frameworks: components.flatMap((component) => {
      const framework = frameworkOf(component);
      return framework === null
        ? []
        : [{ framework, version: component.version, ecosystem: component.ecosystem }];
    }),
  };
}
