import { type DatabaseConfig, SUBGRAPHS } from '../subgraphs/shared/database/database-config';
import { provisionDatabase } from '../subgraphs/shared/database/provision';
import { ConfigurationError } from '../subgraphs/shared/server/configuration-error';
import { runProcess } from '../subgraphs/shared/server/run-process';
import { readProvisionConfig } from './host/config';

/** Databases of the three subgraphs on a given server, each with its owner and its application role. */
export async function provisionAll(
  adminUrl: string,
  passwords: { readonly owner: string; readonly application: string },
): Promise<Extract<DatabaseConfig, { kind: 'external' }>> {
  const databases = await Promise.all(
    SUBGRAPHS.map(async (name) => {
      const made = await provisionDatabase(
        { connectionString: adminUrl },
        { name, ownerPassword: passwords.owner, applicationPassword: passwords.application },
      );
      return [name, made] as const;
    }),
  );
  return { kind: 'external', databases: Object.fromEntries(databases) };
}

if (require.main === module)
  runProcess(async () => {
    const { adminUrl, owner, application } = readProvisionConfig();
    if (!adminUrl || !owner || !application)
      throw new ConfigurationError('provisioning', [
        'ADMIN_DATABASE_URL, OWNER_PASSWORD and APPLICATION_PASSWORD must be set',
      ]);
    await provisionAll(adminUrl, { owner, application });
    console.log('The databases and their roles are in order.');
    process.exit(0);
  });
