import { container } from "@medusajs/framework";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { unsafeBucket } from "../../guards/closed-bucket";
import { demoOperators, hasDemo, unsafeDemo } from "../../guards/demo-operators";
import { ensureGuards } from "../../guards/ensure-guards";
import { hasSharedLocks, NOT_ALONE, takePlace } from "../../guards/one-process";
import { keepJobs } from "../../upkeep/keep-jobs";

/** Owns what the sweeps note, sees at each start that the guards stand (on Medusa's tables, and on ourselves), and that jobs stay planned. */
export class UpkeepModuleService {
  #place: { end: () => Promise<void> } | null = null;
  #endJobs = (): void => undefined;

  readonly __hooks = {
    onApplicationStart: async (): Promise<void> => {
      const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
      const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
      const made = await ensureGuards(knex);
      if (made.length > 0) logger.info(`guards: made ${made.join(", ")}`);
      const demo = { operators: await demoOperators(knex), isThere: await hasDemo(knex) };
      const bucket = await unsafeBucket(process.env);
      if (bucket.away !== null) logger.warn(bucket.away);
      const refused = unsafeDemo(process.env, demo) ?? bucket.refused;
      if (refused === null && (await this.#standsAlone())) return this.#keepJobs();
      // Medusa swallows what a hook throws, and would serve.
      logger.error(refused ?? NOT_ALONE);
      process.exit(1);
    },
    onApplicationPrepareShutdown: async (): Promise<void> => {
      this.#endJobs();
      await this.#place?.end();
      this.#place = null;
    },
  };

  /** One process without Redis holds its plan itself. */
  #keepJobs(): void {
    const { projectConfig } = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE);
    if (!projectConfig.redisUrl || projectConfig.workerMode === "server") return;
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
    this.#endJobs = keepJobs((error) => logger.warn(`jobs: their plan could not be kept: ${String(error)}`));
  }

  async #standsAlone(): Promise<boolean> {
    const { projectConfig, modules } = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE);
    this.#place ??= await takePlace(projectConfig.databaseUrl ?? "", hasSharedLocks(modules?.["locking"]));
    return this.#place !== null;
  }
}
