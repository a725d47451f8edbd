import { container } from "@medusajs/framework";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { Keeper } from "../../finding/keeper";

/**
 * Owns the tables of the search index, and the keeper for as long as the application runs. Processes that only answer
 * (worker mode "server", and every command) keep nothing.
 */
export class FindingModuleService {
  #keeper: Keeper | null = null;
  readonly #isWorker: boolean;

  constructor(_: unknown, __: unknown, declaration?: { readonly worker_mode?: string }) {
    this.#isWorker = declaration?.worker_mode !== "server";
  }

  readonly __hooks = {
    onApplicationStart: async (): Promise<void> => {
      if (this.#isWorker) this.#keep();
    },
    onApplicationPrepareShutdown: async (): Promise<void> => {
      await this.#keeper?.stop();
    },
  };

  #keep(): void {
    const { projectConfig } = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE);
    this.#keeper ??= new Keeper(
      container.resolve(ContainerRegistrationKeys.PG_CONNECTION),
      container.resolve(ContainerRegistrationKeys.LOGGER),
      {
        databaseUrl: projectConfig.databaseUrl ?? "",
        onWritten: () =>
          void container.resolve(Modules.EVENT_BUS).emit({ name: "search.written", data: {} }, { internal: true }),
      },
    );
    this.#keeper.start();
  }
}
