import { openMedium } from '../../../../subgraphs/escrow/medium/open-medium';
import { readMedium, verify } from '../../../../subgraphs/escrow/verification/verify';
import { certificateOf, factsOf, LABEL, truthOf } from '../../../support/media/certificate';
import { SAMPLE_PROJECT } from '../../../support/media/sample-project';

/** Checks the medium of the first argument in a process of its own and writes the report. */
async function main(path = ''): Promise<void> {
  const medium = await openMedium({ path });
  const read = await readMedium(medium, { number: 1, label: LABEL });
  await medium.close();
  const rows = SAMPLE_PROJECT.slice(3).map(truthOf);
  process.stdout.write((await verify(factsOf(read, certificateOf(rows)))).report.json);
}

void main(process.argv[2]);
