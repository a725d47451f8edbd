import { type IncomeRefused, type IncomeRefusal } from "../../../src/modules/income/ledger/refusal";

/** The refusal an act ended in. The module under test is loaded by its own loader, so the class is told by its name. */
export async function refusalOf(act: Promise<unknown>): Promise<IncomeRefusal> {
  const outcome: unknown = await act.catch((thrown: unknown) => thrown);
  if (outcome instanceof Error && outcome.name === "IncomeRefused") return (outcome as IncomeRefused).refusal;
  throw new Error(`Not refused: ${outcome instanceof Error ? outcome.stack : JSON.stringify(outcome)}`);
}
