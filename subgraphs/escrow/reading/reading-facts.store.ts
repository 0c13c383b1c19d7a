import type { DataSource } from 'typeorm';
import type { AcceptanceCertificateEntity } from '../certificate/acceptance-certificate.entity';
import { certificateBatches, latestCertificate } from '../certificate/acceptance-certificate.store';
import type { LibraryRow } from '../certificate/certificate.model';
import { BuildDescriptionEntity } from '../content/build-description.entity';
import { contentsOf } from '../content/content.store';
import { findPlaces } from '../material/medium.store';
import type {
  ContentDeclaration,
  DeclaredCertificate,
  DeclaredSection,
} from '../verification/verification.model';

export interface DeclaredFacts {
  /** Null when none was recorded. */
  readonly certificate: (DeclaredCertificate & { readonly id: string }) | null;
  readonly contents: readonly ContentDeclaration[];
  /** Titles in the application of an object, the Russian one first, or the name of the product in the register. */
  readonly titles: readonly string[];
}

/** What was declared of a deposit, which a check compares with its media. */
export async function declaredFacts(dataSource: DataSource, depositId: string): Promise<DeclaredFacts> {
  const latest = await latestCertificate(dataSource, depositId);
  return {
    certificate: latest && (await certificateOf(dataSource, latest)),
    contents: await declarationsOf(dataSource, depositId),
    titles: await titlesOf(dataSource, depositId),
  };
}

/** Its lines are fixed with its id, so that they may be read while the check goes on. */
async function certificateOf(dataSource: DataSource, { id, head }: AcceptanceCertificateEntity) {
  const libraries: LibraryRow[] = [];
  for await (const lines of certificateBatches(dataSource, id, 2)) libraries.push(...lines);
  const sources = () => certificateBatches(dataSource, id, 1);
  return { id, softwareName: head.softwareName, sources, libraries };
}

async function declarationsOf(dataSource: DataSource, depositId: string): Promise<ContentDeclaration[]> {
  const places = await findPlaces(dataSource, depositId);
  const build = await dataSource.manager.findOneBy(BuildDescriptionEntity, { depositId });
  const recorded = await contentsOf(dataSource.manager, depositId);
  return recorded.flatMap(({ section, state }): ContentDeclaration[] => {
    if (state === 'MISSING') return [];
    const paths = places.flatMap((place) => (place.section === section ? [place.path] : []));
    // A compilation that is described in the fields of its own need not lie on a medium as well.
    const isInFields = section === 'BUILD_DESCRIPTION' && build !== null && paths.length === 0;
    return [
      {
        section: section as DeclaredSection,
        state: isInFields ? 'DECLARED_ABSENT' : state,
        paths,
        build: section === 'BUILD_DESCRIPTION' ? build : null,
      },
    ];
  });
}

async function titlesOf(dataSource: DataSource, depositId: string): Promise<string[]> {
  const rows: { titles: (string | null)[] }[] = await dataSource.query(
    `SELECT ARRAY[form #>> '{title,ru}', form #>> '{title,kk}', form #>> '{title,en}'] AS titles
     FROM deposit_application WHERE deposit_id = $1
     UNION ALL SELECT ARRAY[register_answer ->> 'productName'] FROM deposit_filing WHERE deposit_id = $1`,
    [depositId],
  );
  return (rows[0]?.titles ?? []).filter((title) => title !== null);
}
