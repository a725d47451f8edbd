import { refusalSentence, type Refusal } from "@cho-phien/income";
import { type Dong, parseDong } from "@cho-phien/money";
import { IncomeRefused, type IncomeRefusal } from "../modules/income/ledger/refusal";
import { notHere, refusalOf, refuse, type RefusalDetails } from "./refusal";

/** Asks the ledger; what it refuses comes out as the door's refusal, with its sentence in both languages. */
export async function askLedger<Answer>(question: () => Promise<Answer>): Promise<Answer> {
  try {
    return await question();
  } catch (error) {
    throw error instanceof IncomeRefused ? doorErrorOf(error.refusal) : error;
  }
}

type Books = { journals(filter: { readonly idemKeys: readonly string[] }): Promise<readonly unknown[]> };

/**
 * Enters a fact that a job may be entering at the same moment, each with a journal of its own making: what stands in the
 * books under its key by then is the same fact, and no refusal. Answers whether this was the one that entered it.
 */
export async function enterOnce(books: Books, idemKey: string, enter: () => Promise<unknown>): Promise<boolean> {
  try {
    await askLedger(enter);
    return true;
  } catch (error) {
    const isTwice = refusalOf(error)?.code === "same_key_other_body";
    if (isTwice && (await books.journals({ idemKeys: [idemKey] })).length > 0) return false;
    throw error;
  }
}

/** A rule's refusal for a door: its numbers, and its sentences, which api/doors/ledger-sentences.ts reads back. */
export function refuseByRule(refusal: Refusal, field?: string): Error {
  const sentences = { vi: refusalSentence(refusal, "vi"), en: refusalSentence(refusal, "en") };
  return refuse(refusal.refused, { ...numbersOf(refusal), ...sentences }, field);
}

/** An amount as it arrived (text of digits, or a number) → whole đồng. Refuses fractions, signs and what is no number. */
export function dongAtDoor(
  value: unknown,
  { field, accepts }: { field: string; accepts: "positive" | "zero_or_more" },
): Dong {
  const text = typeof value === "number" ? String(value) : typeof value === "string" ? value.trim() : "";
  const amount = parseDong(text.slice(0, 40), accepts);
  if (typeof amount !== "bigint") throw refuseByRule(amount, field);
  return amount;
}

function doorErrorOf(refusal: IncomeRefusal): Error {
  switch (refusal.refused) {
    case "not_found":
      return notHere();
    case "same_key_other_body":
      return refuse("same_key_other_body");
    case "lot_code_used":
      return refuse("lot_code_used", { code: refusal.code }, "code");
    case "changed_since_preview":
      return refuse("changed_since_preview");
    case "already_settled":
      return refuse("already_settled");
    case "unbalanced":
    case "never_changed":
    case "no_such_account":
    case "evidence_missing":
      // No request can ask for these: the rules would have to be wrong first.
      return new Error(`The ledger refused what a rule decided: ${JSON.stringify(numbersOf(refusal))}`);
    default:
      return refuseByRule(refusal);
  }
}

function numbersOf(refusal: IncomeRefusal): RefusalDetails {
  const plain = Object.entries(refusal).filter(([, value]) => ["string", "number", "bigint"].includes(typeof value));
  return Object.fromEntries(plain.map(([name, value]) => [name, String(value)]));
}
