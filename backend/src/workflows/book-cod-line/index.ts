import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { bookCodLineStep } from "./steps/book-line";
import { keepCashStep } from "./steps/keep-cash";

/** One line of a carrier's sheet that brought money → its fee and debt in the books, each once. Safe to run again. */
export const bookCodLineWorkflow = createWorkflow("book-cod-line", (input: { lineId: string }) => {
  return new WorkflowResponse(bookCodLineStep(input));
});

/** One consignment whose cash the cooperative keeps → `coop.kept`, once. Safe to run again. */
export const keepCashWorkflow = createWorkflow("keep-cash", (input: { consignmentId: string }) => {
  return new WorkflowResponse(keepCashStep(input));
});
