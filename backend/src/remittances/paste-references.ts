import type { ReferenceProblem, ReferencesEntered, RemittanceTransfer } from "@cho-phien/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { notHere, refusalOf } from "../boundary/refusal";
import { failTransfer } from "./fail-transfer";
import { keepTransferReference } from "./keep-reference";
import { readBatch } from "./read-batches";
import { readReferences, type ReferenceRow } from "./read-references";

type Asked = { readonly batchId: string; readonly text: string; readonly operatorId: string };
type Entered = "arrived" | "failed" | ReferenceProblem["because"];

/**
 * Enters what the bank says of a batch, row by row: a row that does not fit is told, and does not hold up the others.
 * The same file again changes nothing.
 */
export async function pasteReferences(container: MedusaContainer, asked: Asked): Promise<ReferencesEntered> {
  const { batchId, text, operatorId } = asked;
  const batch = await readBatch(container.resolve(ContainerRegistrationKeys.PG_CONNECTION), batchId);
  if (!batch) throw notHere();
  const read = readReferences(text, batch.code);
  const problems: ReferenceProblem[] = read.unreadable.map((row) => ({ row, because: "unreadable" }));
  const done = { arrived: 0, failed: 0 };
  for (const row of read.rows) {
    const transfer = batch.transfers.find((it) => it.place === row.place);
    const entered = transfer
      ? await enterRow(container, row, { transfer, batchId: batch.id, operatorId })
      : "no_such_transfer";
    if (entered === "arrived" || entered === "failed") done[entered] += 1;
    else problems.push({ row: row.row, because: entered });
  }
  return { ...done, problems };
}

type Known = { readonly transfer: RemittanceTransfer; readonly batchId: string; readonly operatorId: string };

async function enterRow(container: MedusaContainer, row: ReferenceRow, known: Known): Promise<Entered> {
  const { transfer, batchId, operatorId } = known;
  if (row.amount !== null && row.amount !== transfer.amountDong) return "amount_differs";
  const act = { batchId, transferId: transfer.id, operatorId };
  try {
    if (row.failure !== null) {
      await failTransfer(container, { ...act, reason: row.failure });
      return "failed";
    }
    if (row.bankReference.length < 3) return "reference_missing";
    await keepTransferReference(container, { ...act, bankReference: row.bankReference });
    return "arrived";
  } catch (error) {
    const because = PROBLEMS[refusalOf(error)?.code ?? ""];
    if (because === undefined) throw error;
    return because;
  }
}

/** The refusals one row may meet; any other is the whole request's. */
const PROBLEMS: Readonly<Record<string, ReferenceProblem["because"]>> = {
  bank_reference_used: "reference_used",
  transfer_has_reference: "already_other",
  transfer_not_sent: "no_such_transfer",
};
