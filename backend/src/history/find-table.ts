import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { notHere } from "../boundary/refusal";
import { storedTable } from "../workflows/import-history/stored-table";

const found = z.array(storedTable);

export type TableAsked = { readonly cooperativeId: string; readonly tableId: string };

/** An uploaded table; another cooperative's is not there. */
export async function findTable(
  container: MedusaContainer,
  { cooperativeId, tableId }: TableAsked,
): Promise<z.infer<typeof storedTable>> {
  const rows = await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)("history_import")
    .select("*")
    .where({ id: tableId, cooperative_id: cooperativeId });
  const [stored] = found.parse(rows);
  if (!stored) throw notHere();
  return stored;
}
