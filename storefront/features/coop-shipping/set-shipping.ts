import "server-only";
import type { CoopShipping } from "@cho-phien/contract";
import { getTranslations } from "next-intl/server";
import { refusedAnswer } from "@/lib/doors/answer-coop-form";
import type { FormAnswer } from "@/lib/doors/form-answer";
import { askAsStaff, type Staff } from "@/lib/doors/staff";
import { readShipping } from "@/lib/medusa/operations/shipping";
import { readTable } from "./table-fields";

/** A posted table → the next version, or what is wrong with it, at its field. */
export async function setShipping(staff: Staff, form: FormData): Promise<FormAnswer> {
  const t = await getTranslations({ locale: staff.locale, namespace: "shipping.coop" });
  const { table } = await readShipping(staff);
  const read = readTable(table, form);
  if (!read.ok) return { isDone: false, text: t("amountBad"), field: read.field };
  const answer = await askAsStaff<CoopShipping>(staff, "/coop/shipping", {
    method: "POST",
    body: { table: read.table },
  });
  return answer.ok ? { isDone: true, text: t("saved") } : await refusedAnswer(staff, answer);
}
