import { container } from "@medusajs/framework";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { demoOperators, hasDemo, unsafeDemo } from "../../guards/demo-operators";
import { ensureGuards } from "../../guards/ensure-guards";
import { hasSharedLocks, NOT_ALONE, takePlace } from "../../guards/one-process";

/** Owns what the sweeps note, and sees at each start that the guards stand: those on Medusa's tables, and on ourselves. */
export class UpkeepModuleService {
  #place: { end: () => Promise<void> } | null = null;

  readonly __hooks = {
    onApplicationStart: async (): Promise<void> => {
      const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
      const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
      const made = await ensureGuards(knex);
      if (made.length > 0) logger.info(`guards: made ${made.join(", ")}`);
      const demo = { operators: await demoOperators(knex), isThere: await hasDemo(knex) };
      const refused = unsafeDemo(process.env, demo);
      if (refused === null && (await this.#standsAlone())) return;
      // Medusa swallows what a hook throws, and would serve.
      logger.error(refused ?? NOT_ALONE);
      process.exit(1);
    },
    onApplicationPrepareShutdown: async (): Promise<void> => {
      await this.#place?.end();
      this.#place = null;
    },
  };

  async #standsAlone(): Promise<boolean> {
    const { projectConfig, modules } = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE);
    this.#place ??= await takePlace(projectConfig.databaseUrl ?? "", hasSharedLocks(modules?.["locking"]));
    return this.#place !== null;
  }
}
