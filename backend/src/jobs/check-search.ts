import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { checkAll } from "../finding/check-index";
import { forgetOldNotes } from "../finding/forget-old-notes";

/** Every night each index is compared with the database, and what nobody needs any more is forgotten. */
export default async function checkSearch(container: MedusaContainer): Promise<void> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  await checkAll(knex, "nightly");
  await forgetOldNotes(knex);
}

export const config = { name: "check-search", schedule: "37 19 * * *" };
