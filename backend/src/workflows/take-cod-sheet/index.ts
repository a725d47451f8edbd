import type { CodSheetUpload, ResolveCodLine } from "@cho-phien/contract";
import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { acceptCodSheetStep } from "./steps/accept-sheet";
import { keepCodSheetStep } from "./steps/keep-sheet";
import { resolveCodLineStep } from "./steps/resolve-line";

export type KeepCodSheet = CodSheetUpload & { readonly operatorId: string };
export type AcceptCodSheet = { readonly sheetId: string; readonly operatorId: string };
export type ResolveLine = ResolveCodLine & { readonly lineId: string; readonly operatorId: string };

/** Reads a carrier's sheet and lets it wait; nothing of it counts yet. */
export const keepCodSheetWorkflow = createWorkflow("keep-cod-sheet", (input: KeepCodSheet) => {
  return new WorkflowResponse(keepCodSheetStep(input));
});

/** Takes the lines of a waiting sheet that no sheet brought before; exact ones bring their consignment's cash in. */
export const acceptCodSheetWorkflow = createWorkflow("accept-cod-sheet", (input: AcceptCodSheet) => {
  return new WorkflowResponse(acceptCodSheetStep(input));
});

/** What a person makes of a line that is held. */
export const resolveCodLineWorkflow = createWorkflow("resolve-cod-line", (input: ResolveLine) => {
  return new WorkflowResponse(resolveCodLineStep(input));
});
