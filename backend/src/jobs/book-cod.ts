import type { MedusaContainer } from "@medusajs/framework/types";
import { handleEach } from "../boundary/handle-each";
import { judgeLineAgain } from "../cod-sheets/judge-line-again";
import { bookCodLineWorkflow, keepCashWorkflow } from "../workflows/book-cod-line";
import { findDeliveredSince, findKeptCash, findUnbookedLines } from "../workflows/book-cod-line/find-unbooked";

/** The guarantee that cash from the door reaches the books: kept by the cooperative, or brought by a carrier for a fee. */
export default async function bookCod(container: MedusaContainer): Promise<void> {
  const job = config.name;
  await handleEach(container, {
    job,
    ids: await findDeliveredSince(container, 200),
    handle: (lineId) => judgeLineAgain(container, lineId),
  });
  await handleEach(container, {
    job,
    ids: await findUnbookedLines(container, 200),
    handle: (lineId) => bookCodLineWorkflow(container).run({ input: { lineId } }),
  });
  await handleEach(container, {
    job,
    ids: await findKeptCash(container, 200),
    handle: (consignmentId) => keepCashWorkflow(container).run({ input: { consignmentId } }),
  });
}

export const config = { name: "book-cod", schedule: "*/10 * * * * *" };
