import { type Act, type Notes, type Phase, recall, type Step, step, type Walk } from '../walk.model';
import { accept, verify } from './acceptance';
import { apply, askExclusion, exclude, include } from './entry-acts';
import { attachAll, beginFiling, FILER, handIn, joinAgreement, signBoth } from './filing-acts';
import { INCLUDED } from './filing-walk';
import { changedTarball, discOfSoftware, publishedTarball, wornDisc } from './media';
import { type HandedMedium, uploadMedium } from './medium-acts';
import {
  acceptRefused,
  followed,
  GROUNDS,
  type Ground,
  receiveLetter,
  refuseProven,
  refuseUnproven,
} from './refusal-acts';

interface RefusalCase {
  readonly name: string;
  readonly title: string;
  readonly clause: string;
  readonly ground: Ground;
  /** What agrees with its certificate, in the first filing and in the new one. */
  readonly medium: () => Promise<HandedMedium>;
  /** What comes in between the certificate and the handing in; by default nothing. */
  readonly before?: Step;
  /** What comes in between the handing in and the refusal; by default nothing. */
  readonly after?: readonly Step[];
  /** What has to come before a new filing; by default nothing. */
  readonly remedy?: readonly Step[];
}

function refusalWalk(refusal: RefusalCase): Walk {
  return { ...refusal, phases: [INCLUDED, firstFiling(refusal), refused(refusal), newFiling(refusal)] };
}

const firstFiling = ({ medium, before }: RefusalCase): Phase => ({
  title: 'Filing (E-14)',
  steps: [
    step('E-14', FILER, 'An application is begun, with medium, certificate and agreement', async (act) => [
      ...(await beginFiling(act)),
      ...(await attachAll(act, await medium())),
    ]),
    ...(before ? [before] : []),
    step('E-14', FILER, 'It is handed in', handIn),
  ],
});

const refused = ({ ground, clause, after = [] }: RefusalCase): Phase => ({
  title: `Refusal (${clause})`,
  steps: [
    step('E-16', 'operator', 'Before the check no ground is proven', (act) => refuseUnproven(act, GROUNDS)),
    step('E-15', 'operator', 'The medium is verified', verify),
    ...after,
    step('E-16', 'operator', 'The other grounds stay unproven', (act) =>
      refuseUnproven(
        act,
        GROUNDS.filter((other) => other !== ground),
      ),
    ),
    step(clause, 'operator', 'The filing is refused with its reasons', (act) => refuseProven(act, ground)),
    step('E-16', FILER, 'The letter is received', receiveLetter),
    step('E-16', 'operator', 'What was refused is not accepted', acceptRefused),
  ],
});

async function fileAgain(act: Act, medium: HandedMedium): Promise<Notes> {
  return [
    ...(await beginFiling(act, { previousDepositId: recall(act, 'refusedId') })),
    await followed(act),
    ...(await attachAll(act, medium)),
  ];
}

const newFiling = ({ medium, remedy = [] }: RefusalCase): Phase => ({
  title: 'New filing, linked to the refused one (E-14 to E-17)',
  steps: [
    ...remedy,
    step('E-16', FILER, 'A new application names the refused one', async (act) =>
      fileAgain(act, await medium()),
    ),
    step('E-14', FILER, 'It is handed in', handIn),
    step('E-15', 'operator', 'The medium is verified', verify),
    step('E-14(2)', 'operator', 'The operator joins the agreement', joinAgreement),
    step('E-17', FILER, 'Certificate and agreement are signed by the holder', signBoth),
    step('E-17', 'operator', 'Both are signed by the operator', signBoth),
    step('E-17', 'operator', 'The software is accepted', accept),
  ],
});

const replaceBy = (title: string, medium: () => Promise<HandedMedium>): Step =>
  step('E-14(3)', FILER, title, async (act) => uploadMedium(act, await medium()));

const REGISTER_CASE: RefusalCase = {
  name: 'refusal-register',
  title: 'Software that left the register: refusal, return, new filing (Order 146, E-16(1))',
  clause: 'E-16(1)',
  ground: 'NOT_IN_REGISTER',
  medium: () => publishedTarball('jose'),
  after: [
    step('Order 53', FILER, 'The holder asks to exclude the entry', askExclusion),
    step('Order 53', 'register-keeper', 'The entry is excluded', exclude),
  ],
  remedy: [
    step('Order 53', FILER, 'The product is applied for again', apply),
    step('E-14', 'register-keeper', 'It comes back under a new number, with a duty of its own', include),
  ],
};

const CERTIFICATE_CASE: RefusalCase = {
  name: 'refusal-certificate',
  title: 'A certificate that does not match its medium: refusal, new filing (Order 146, E-16(2))',
  clause: 'E-16(2)',
  ground: 'CERTIFICATE_MISMATCH',
  medium: () => publishedTarball('pg-boss'),
  before: replaceBy('The medium is replaced by one on which work went on', () => changedTarball('pg-boss')),
};

const MEDIUM_CASE: RefusalCase = {
  name: 'refusal-medium',
  title: 'A disc that cannot be read: refusal, new filing (Order 146, E-16(3))',
  clause: 'E-16(3)',
  ground: 'MEDIUM_MALFUNCTION',
  medium: discOfSoftware,
  before: replaceBy('The disc is replaced by one that is worn', wornDisc),
};

/** One walk for each ground of the closed list; they apply on the path of register software alone. */
export const REFUSAL_WALKS: readonly Walk[] = [REGISTER_CASE, CERTIFICATE_CASE, MEDIUM_CASE].map(refusalWalk);
