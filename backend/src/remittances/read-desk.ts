import type { RemittanceDesk } from "@cho-phien/contract";
import { dongToWire } from "@cho-phien/money";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { clock } from "../boundary/clock";
import { readBatches } from "./read-batches";
import { dueRow, minimumAt, readDue } from "./read-due";

const PAGE_SIZE = 20;

type Asked = { readonly state: "due" | "open" | "done"; readonly page: number };

/** The operator's page of money to cooperatives: who is due, or batches of one kind. */
export async function readRemittanceDesk(container: MedusaContainer, { state, page }: Asked): Promise<RemittanceDesk> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const now = clock.now();
  const desk = { due: [], batches: [], minimumDong: dongToWire(minimumAt(now)), pageSize: PAGE_SIZE };
  if (state !== "due") {
    return { ...desk, ...(await readBatches(knex, { isDone: state === "done", page, pageSize: PAGE_SIZE })) };
  }
  const due = await readDue(knex, now);
  const shown = due.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE);
  return { ...desk, due: shown.map(dueRow), count: due.length };
}
