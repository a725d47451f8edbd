import "server-only";
import type { RuleBook, RuleExample, RuleExampleAsked } from "@cho-phien/contract";
import { askAsStaff, type Staff } from "@/lib/doors/staff";
import type { Answer } from "../client";

/** Every version of the cooperative's sharing rule; throws when the backend is silent. */
export async function readRuleBook(staff: Staff): Promise<RuleBook> {
  return found(await askAsStaff<RuleBook>(staff, "/coop/rules"), "/coop/rules");
}

/** The last sale by asked parts beside the rule in force; a refusal says what is wrong with the parts. */
export function askRuleExample(staff: Staff, parts: RuleExampleAsked): Promise<Answer<RuleExample>> {
  return askAsStaff<RuleExample>(staff, "/coop/rules/example", { method: "POST", body: parts });
}

function found<T>(answer: Answer<T>, path: string): T {
  if (answer.ok) return answer.value;
  throw new Error(`${path} answered ${answer.status} (${answer.refusal.code})`);
}
