import "server-only";
import type { CooperativeSaid, DisputeOutcomeName } from "@cho-phien/contract";
import { getTranslations } from "next-intl/server";
import { typedDigits } from "@/lib/typed-amount";
import { refusedToOfficer } from "@/lib/doors/answer-union-form";
import type { FormAnswer } from "@/lib/doors/form-answer";
import { formText } from "@/lib/doors/form-text";
import type { Officer } from "@/lib/doors/officer";
import { stepDispute } from "@/lib/medusa/operations/union-desk";

const saids: readonly CooperativeSaid[] = ["paid_rest", "paid_less", "paid_all"];
const outcomes: readonly DisputeOutcomeName[] = ["rest_paid", "statement_corrected", "cooperative_wrong"];

const acts = ["heard", "proposed", "declined", "agreed"] as const;

type Step = { readonly id: string; readonly act: string; readonly form: FormData };

/** One step of a dispute, from its form. */
export async function stepOfDispute(officer: Officer, { id, act: asked, form }: Step): Promise<FormAnswer> {
  const t = await getTranslations({ locale: officer.locale, namespace: "unionDesk.dispute" });
  const act = acts.find((it) => it === asked);
  if (!act) return { isDone: false, text: "" };
  const text = (name: string) => formText(form, name);
  const said = saids.find((it) => it === text("said"));
  const outcome = outcomes.find((it) => it === text("outcome"));
  if (act === "heard" && !said) return { isDone: false, text: t("heard.choose"), field: "said" };
  if (act === "proposed" && !outcome) return { isDone: false, text: t("proposed.choose"), field: "outcome" };
  const answer = await stepDispute(
    officer,
    { id, act },
    {
      key: text("key"),
      ...(act === "heard" ? { said } : {}),
      ...(act === "proposed" ? { outcome, amountDong: typedDigits(text("amountDong")), witness: text("witness") } : {}),
      ...(act === "proposed" || act === "agreed" ? { pin: text("pin") } : {}),
      words: text("words"),
    },
  );
  if (!answer.ok) return await refusedToOfficer(officer, answer);
  const done = {
    heard: t("heard.done"),
    proposed: t("proposed.done"),
    agreed: t("second.agreed"),
    declined: t("second.declined"),
  };
  return { isDone: true, text: done[act] };
}
