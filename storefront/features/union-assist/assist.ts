import "server-only";
import type { AssistedAnswer, AssistedCooperative, CooperativeKind } from "@cho-phien/contract";
import { getTranslations } from "next-intl/server";
import { refusedToOfficer } from "@/lib/doors/answer-union-form";
import type { FormAnswer } from "@/lib/doors/form-answer";
import { formText } from "@/lib/doors/form-text";
import { askAsOfficer, type Officer } from "@/lib/doors/officer";
import { localePath, paths } from "@/lib/paths";

const kinds: readonly CooperativeKind[] = ["htx", "tht", "lhhtx", "household"];

/** Opens the cooperative in the officer's name for the manager she wrote down. */
export async function assist(officer: Officer, form: FormData): Promise<FormAnswer> {
  const t = await getTranslations({ locale: officer.locale, namespace: "union.assist" });
  const text = (name: string) => formText(form, name);
  const kind = kinds.find((it) => it === text("kind"));
  if (!kind) return { isDone: false, text: t("kindMissing"), field: "kind" };
  if (!text("communeCode")) return { isDone: false, text: t("communeMissing"), field: "communeCode" };
  if (text("consent") !== "yes") return { isDone: false, text: t("consentMissing"), field: "consent" };
  const body: AssistedCooperative = {
    idempotencyKey: text("key"),
    phone: text("phone"),
    fullName: text("fullName"),
    name: text("name"),
    kind,
    communeCode: text("communeCode"),
  };
  const answer = await askAsOfficer<AssistedAnswer>(officer, "/union/cooperatives", { method: "POST", body });
  if (!answer.ok) return await refusedToOfficer(officer, answer);
  const done = t("done", { name: body.name, manager: body.fullName });
  return { isDone: true, text: done, goTo: localePath(officer.locale, paths.union.assisted) };
}
