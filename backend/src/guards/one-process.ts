import { Client } from "@medusajs/framework/pg";
import { z } from "@medusajs/framework/zod";

/** Locking providers whose locks other processes see. Medusa's own default keeps them in its memory. */
const SHARED_PROVIDERS = new Set(["sorted-locks", "locking-postgres", "locking-redis"]);

const lockingModule = z.object({
  options: z.object({ providers: z.array(z.object({ id: z.string(), is_default: z.boolean().optional() })) }),
});

/** Whether the locks of this configuration (config.modules.locking) hold for every process on the database. */
export function hasSharedLocks(locking: unknown): boolean {
  const parsed = lockingModule.safeParse(locking);
  if (!parsed.success) return false;
  const { providers } = parsed.data.options;
  const inUse = providers.find((it) => it.is_default) ?? (providers.length === 1 ? providers[0] : undefined);
  return inUse !== undefined && SHARED_PROVIDERS.has(inUse.id);
}

/**
 * Takes this process's place on the database for as long as the answered connection lives. Those with shared locks stand
 * beside each other; one without stands alone, or gets null: two of them would sell the same piece twice
 * (medusajs/medusa#16569) and nothing would tell.
 */
export async function takePlace(databaseUrl: string, isShared: boolean): Promise<Client | null> {
  const client = new Client({ connectionString: databaseUrl, application_name: "one-process" });
  // Without a listener for it, a lost connection ends the process.
  client.on("error", () => undefined);
  await client.connect();
  const { rows } = await client.query(
    `select pg_try_advisory_lock${isShared ? "_shared" : ""}(hashtextextended('one-process', 17)) as is_ours`,
  );
  if (z.array(z.object({ is_ours: z.boolean() })).parse(rows)[0]?.is_ours) return client;
  await client.end();
  return null;
}

export const NOT_ALONE =
  "Another server runs on this database, and this one's locks are not shared with it: goods could be sold twice. " +
  "Configure modules/sorted-locks as the default provider of the Locking Module, or stop the other server.";
