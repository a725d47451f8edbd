import "server-only";
import type { Kept, NewAgreement, NewBaseline, NewSupport, TargetToGive } from "@cho-phien/contract";
import { getTranslations } from "next-intl/server";
import { refusedToOfficer } from "@/lib/doors/answer-union-form";
import type { FormAnswer } from "@/lib/doors/form-answer";
import { formText } from "@/lib/doors/form-text";
import { askAsOfficer, type Officer } from "@/lib/doors/officer";
import { readAmount } from "@/lib/doors/read-amount";
import { localePath, paths, safeReturnPath } from "@/lib/paths";
import type { OnFileKind } from "@/components/on-file-form";

type Missing = { readonly field: string };
type Body = NewSupport | NewAgreement | NewBaseline | TargetToGive;
type Text = (name: string) => string;

/** Writes a paper down. What is missing is asked for at its field, in the order of the form. */
export async function keepOnFile(officer: Officer, kind: OnFileKind, form: FormData): Promise<FormAnswer> {
  const t = await getTranslations({ locale: officer.locale, namespace: "unionOfficers.onFile" });
  const read = READ[kind]((name) => formText(form, name));
  if ("field" in read) return { isDone: false, text: t(`missing.${messageOf(read.field)}`), field: read.field };
  const answer = await askAsOfficer<Kept>(officer, `/union/${kind}`, { method: "POST", body: read });
  if (!answer.ok) {
    if (answer.status === 404 && answer.refusal.code === "not_found") return { isDone: false, text: t("notYours") };
    return await refusedToOfficer(officer, answer);
  }
  const home = localePath(officer.locale, paths.union.assisted);
  const back = safeReturnPath(localePath(officer.locale, formText(form, "backTo")), home);
  return { isDone: true, text: t(`done.${kind}`), goTo: back };
}

/** Fields that have a sentence of their own; the others share one. */
const NAMED = ["on", "from", "year", "incomeDong", "amount", "managersTrained", "source", "unit"] as const;

function messageOf(field: string): (typeof NAMED)[number] | "other" {
  return NAMED.find((it) => it === field) ?? "other";
}

const READ: Readonly<Record<OnFileKind, (text: Text) => Body | Missing>> = {
  support: readSupport,
  agreements: readAgreement,
  baselines: readBaseline,
  targets: readTarget,
};

function readSupport(text: Text): NewSupport | Missing {
  const trained = text("managersTrained") || "0";
  const missing = firstEmpty(text, ["on", "topic", "programme", "source"]);
  if (missing) return missing;
  if (!/^\d{1,2}$|^100$/.test(trained)) return { field: "managersTrained" };
  return {
    idempotencyKey: text("key"),
    cooperative: text("cooperative"),
    on: text("on"),
    programme: text("programme"),
    topic: text("topic"),
    managersTrained: Number(trained),
    source: text("source"),
  };
}

function readAgreement(text: Text): NewAgreement | Missing {
  const missing = firstEmpty(text, ["memberName", "from", "reference"]);
  if (missing) return missing;
  return {
    idempotencyKey: text("key"),
    cooperative: text("cooperative"),
    memberName: text("memberName"),
    ...(text("phone") ? { phone: text("phone") } : {}),
    from: text("from"),
    until: text("until") || null,
    reference: text("reference"),
  };
}

function readBaseline(text: Text): NewBaseline | Missing {
  const incomeDong = readAmount(text("incomeDong"));
  if (!/^20(1[5-9]|[2-9]\d)$/.test(text("year"))) return { field: "year" };
  if (incomeDong === null) return { field: "incomeDong" };
  const missing = firstEmpty(text, ["source"]);
  return (
    missing ?? {
      ...{ cooperative: text("cooperative"), year: Number(text("year")), incomeDong, source: text("source") },
      ...reasonOf(text),
    }
  );
}

function readTarget(text: Text): TargetToGive | Missing {
  const amount = readAmount(text("amount"));
  const missing = firstEmpty(text, ["unit", "indicator"]);
  if (missing) return missing;
  if (!/^20(2[3-9]|3[0-5])$/.test(text("year"))) return { field: "year" };
  if (amount === null) return { field: "amount" };
  if (!text("decision")) return { field: "decision" };
  // A rate is typed in percent and kept in basis points.
  const isRate = text("indicator") === "women_managers_trained";
  return {
    indicator: text("indicator"),
    unit: text("unit"),
    year: Number(text("year")),
    amount: isRate ? String(Number(amount) * 100) : amount,
    decision: text("decision"),
    ...reasonOf(text),
  };
}

/** Only what is on file already needs one. */
function reasonOf(text: Text): { readonly reason?: string } {
  return text("reason") ? { reason: text("reason") } : {};
}

function firstEmpty(text: Text, names: readonly string[]): Missing | null {
  const field = names.find((it) => text(it) === "");
  return field === undefined ? null : { field };
}
