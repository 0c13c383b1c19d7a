import type { CommandResult } from '../../shared/database/carry-out';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import { err, ok } from '../../shared/kernel/result';
import { legalReference } from '../../shared/law/law-register';
import { depositUnknown } from '../deposit/deposit.errors';
import { commandDeposit, findForAct } from '../deposit/deposit-command';
import { proveContent } from '../signature/proof';
import { keptSignature, signerRefusals } from '../signature/signature.rules';
import { DepositDeclarationEntity } from './declaration.entity';
import { declarationSigned } from './declaration.errors';
import type { DepositDeclarationSignInput } from './declaration.inputs';
import { signableDeclaration } from './declaration.rules';
import { isDeclarationSigned } from './declaration.store';

const DECLARATION = legalReference('146', '18');

/** Signs the declaration of a deposit, once. By its owner or holder, who alone answers for it (E-18). */
export async function signDeclaration(
  context: SubgraphContext,
  input: DepositDeclarationSignInput,
): Promise<CommandResult> {
  const own = await findForAct(context, input.depositId, 'deposit.file');
  const proven = own ? await proveContent(context, signableDeclaration(own).json, input.signature) : ok(null);
  if (!proven.ok) return err([proven.error]);
  const proof = proven.value;
  const command = { ...input, name: 'depositDeclarationSign', input, policy: 'deposit.file' } as const;
  return commandDeposit(context, command, async (transaction, { id: depositId }) => {
    if (!proof) return err([depositUnknown({}, ['input', 'depositId'], { kind: 'INVALID_INPUT' })]);
    if (await isDeclarationSigned(transaction, depositId)) return err([declarationSigned()]);
    const refusals = signerRefusals(proof, DECLARATION);
    if (refusals.length > 0) return err(refusals);
    const signature = { depositId, ...keptSignature(proof), signedAt: context.now };
    await transaction.insert(DepositDeclarationEntity, signature);
    return ok({ subjectId: depositId, facts: { sha256: proof.sha256 } });
  });
}
