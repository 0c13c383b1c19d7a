import { carryOut } from '../../shared/database/carry-out';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import { fromGlobalId, toGlobalId } from '../../shared/kernel/global-id';
import type { Refusal } from '../../shared/kernel/refusal';
import { err, ok, type Result } from '../../shared/kernel/result';
import type { FileOutcome } from '../../shared/server/file-handler';
import { seesMaterial } from '../access-right/material-sight';
import { findDepositsByIds } from '../deposit/deposit.store';
import { commandDeposit } from '../deposit/deposit-command';
import { insertSealed } from '../material/medium.store';
import { openSealed } from '../material/open-sealed';
import { sealContent } from '../material/seal-content';
import { vaultOf } from '../material/vault-of';
import { issueTicket, spendTicket } from '../ticket/ticket.store';
import { BuildAttemptEntity } from './build-attempt.entity';
import { buildAttemptUnknown, buildLogKnown, buildLogMissing } from './build-attempt.errors';
import type {
  BuildAttemptLogDownloadStartInput,
  BuildAttemptLogUploadStartInput,
} from './build-attempt.inputs';
import type { LogDownload, LogUpload } from './build-attempt.model';
import { logRefusals } from './build-attempt.rules';
import { recorderOf } from './build-attempt.service';
import { noteLog } from './build-attempt.store';

type Started = Result<string, readonly Refusal[]>;

const attemptOf = ({ dataSource }: SubgraphContext, id: string): Promise<BuildAttemptEntity | null> => {
  const uuid = fromGlobalId('buildAttempt', id);
  return uuid ? dataSource.manager.findOneBy(BuildAttemptEntity, { id: uuid }) : Promise.resolve(null);
};

/** Leave to upload the log of an attempt, for the person who recorded it. */
export async function startLogUpload(
  context: SubgraphContext,
  input: BuildAttemptLogUploadStartInput,
): Promise<Started> {
  const { fileName, sha256, sizeBytes } = input;
  const attempt = await attemptOf(context, input.buildAttemptId);
  const isOwn = attempt !== null && isRecorder(context, attempt);
  let ticket = '';
  const done = await carryOut(context, { name: 'buildAttemptLogUploadStart', input }, async (transaction) => {
    if (!isOwn) return err([buildAttemptUnknown({}, ['input', 'buildAttemptId'])]);
    const { id: attemptId, depositId, logSha256 } = attempt;
    const refusals = [...(logSha256 ? [buildLogKnown()] : []), ...logRefusals(input)];
    if (refusals.length > 0) return err(refusals);
    const purpose: LogUpload = { kind: 'BUILD_LOG_IN', attemptId, depositId, fileName, sha256, sizeBytes };
    ticket = await issueTicket(transaction, context, purpose);
    return ok({ subjectId: attemptId, facts: { sha256 } });
  });
  return done.ok ? ok(ticket) : done;
}

function isRecorder(context: SubgraphContext, attempt: BuildAttemptEntity): boolean {
  if (context.actor.kind === 'ANONYMOUS') return false;
  const { recordedBy, organizationId } = recorderOf(context);
  return attempt.recordedBy === recordedBy && attempt.organizationId === organizationId;
}

/** Takes the log of a ticket and seals it for the owner of the deposit; null for a ticket of something else. */
export async function takeLog(
  context: SubgraphContext,
  ticket: string,
  content: AsyncIterable<Uint8Array>,
): Promise<FileOutcome | null> {
  const upload = await spendTicket<LogUpload>(context.dataSource.manager, context, 'BUILD_LOG_IN', ticket);
  if (!upload) return null;
  const { attemptId, depositId, sha256, fileName } = upload;
  const [deposit] = await findDepositsByIds(
    context.dataSource,
    { of: 'ALL', today: context.today },
    [depositId],
    ['ownerId'],
  );
  if (!deposit) throw new Error(`The deposit ${depositId} is gone.`);
  const sealed = await sealContent(context, deposit.ownerId, upload, () => content);
  if (!sealed.ok) return { kind: 'REFUSED', status: 422, refusals: sealed.error };
  const command = {
    name: 'buildAttemptLogReceive',
    input: { attemptId, sha256 },
    depositId: toGlobalId('deposit', depositId),
    policy: 'deposit.build.record',
  } as const;
  const result = await commandDeposit(context, command, async (transaction, { ownerId }) => {
    await insertSealed(transaction, ownerId, sealed.value);
    const log = { fileName, ...sealed.value.content };
    if (!(await noteLog(transaction, attemptId, ownerId, log))) return err([buildLogKnown()]);
    return ok({ subjectId: depositId, facts: { attemptId, sha256 } });
  });
  if (!result.ok) return { kind: 'REFUSED', status: 403, refusals: result.error };
  return { kind: 'KEPT', facts: { sha256, sizeBytes: sealed.value.content.size } };
}

/** Leave to download the log of an attempt, for whoever may read what lies in its deposit (E-2(4)). */
export async function startLogDownload(
  context: SubgraphContext,
  input: BuildAttemptLogDownloadStartInput,
): Promise<Started> {
  const attempt = await attemptOf(context, input.buildAttemptId);
  const seen = attempt?.logSha256 ? await seesMaterial(context, attempt.depositId, 'REPORT') : ok(false);
  let ticket = '';
  const done = await carryOut(
    context,
    { name: 'buildAttemptLogDownloadStart', input },
    async (transaction) => {
      if (!seen.ok) return err([seen.error]);
      if (!attempt || !seen.value) return err([buildLogMissing({}, ['input', 'buildAttemptId'])]);
      const purpose: LogDownload = { kind: 'BUILD_LOG_OUT', attemptId: attempt.id };
      ticket = await issueTicket(transaction, context, purpose);
      return ok({ subjectId: attempt.id });
    },
  );
  return done.ok ? ok(ticket) : done;
}

/** Gives the log of a ticket; null for a ticket of something else. The journal notes it before a byte leaves. */
export async function giveLog(context: SubgraphContext, ticket: string): Promise<FileOutcome | null> {
  const { dataSource } = context;
  const order = await spendTicket<LogDownload>(dataSource.manager, context, 'BUILD_LOG_OUT', ticket);
  if (!order) return null;
  const attempt = await dataSource.manager.findOneBy(BuildAttemptEntity, { id: order.attemptId });
  const seen = attempt ? await seesMaterial(context, attempt.depositId, 'REPORT') : ok(false);
  if (!seen.ok) return { kind: 'REFUSED', status: 404, refusals: [seen.error] };
  if (!attempt?.logSha256 || !seen.value)
    return { kind: 'REFUSED', status: 404, refusals: [buildLogMissing()] };
  const { id: subjectId, logName, logSha256: sha256, logSize, logOwnerId } = attempt;
  const command = { name: 'buildAttemptLogDownload', input: {} };
  const noted = await carryOut(context, command, async () => ok({ subjectId, facts: { sha256 } }));
  if (!noted.ok) return { kind: 'REFUSED', status: 403, refusals: noted.error };
  const content = await openSealed({ ...context, vault: vaultOf(context) }, logOwnerId ?? '', sha256);
  return { kind: 'FILE', file: { name: logName ?? 'log', size: logSize ?? '0', sha256, content } };
}
