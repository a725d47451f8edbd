import { readFile } from "node:fs/promises";
import type { DrawnWorld } from "@cho-phien/contract";
import type { ExecArgs } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { fillAll } from "../finding/fill-all";
import { seedDemo } from "../workflows/seed-demo";
import { printPrepared } from "./printed";

/** Loads the world that scripts/seed/main.ts drew (DEMO_WORLD names its JSON file). A line of the output is JSON. */
export default async function seed({ container }: ExecArgs): Promise<void> {
  const file = process.env.DEMO_WORLD;
  if (!file) throw new Error("DEMO_WORLD is not set: run the seed through npm run seed.");
  const drawn: DrawnWorld = JSON.parse(await readFile(file, "utf8"));
  const printed = await seedDemo(container, drawn);
  await fillAll(container);
  // Until Postgres has counted what came in, within a minute, it plans badly: each page of goods took most of a second.
  await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw("analyze");
  printPrepared(printed);
}
