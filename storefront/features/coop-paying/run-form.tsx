import type { PayoutDue } from "@cho-phien/contract";
import { dongFromWire, sum } from "@cho-phien/money";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { SendButton, SentForm } from "@/components/sent-form";
import type { FormAnswer } from "@/lib/doors/form-answer";
import { paths } from "@/lib/paths";
import { DueRow } from "./due-row";
import { RunTotal } from "./run-total";

type Props = {
  readonly due: readonly PayoutDue[];
  readonly note: FormAnswer | null;
  /** Made with the page: the same tap twice is one run. */
  readonly formKey: string;
  readonly draft: string;
};

/** Who is paid how much and how, what it comes to, and one question before it is entered. */
export function RunForm({ due, note, formKey, draft }: Props): ReactNode {
  const t = useTranslations("coopPaying.run");
  const words = useTranslations("coopPaying.form");
  const locale = useLocale();
  const total = (members: readonly PayoutDue[]) => String(sum(members.map((it) => dongFromWire(it.dueDong))));
  return (
    <SentForm
      action={paths.api.coop.payRuns}
      locale={locale}
      words={{ sending: words("sending"), offline: words("offline"), failed: words("failed") }}
      note={note}
      draft={draft}
      className="mt-3"
    >
      <input type="hidden" name="key" value={formKey} />
      <div className="grid gap-3">
        {due.map((member) => (
          <DueRow key={member.memberId} due={member} />
        ))}
      </div>
      <div className="card mt-4 p-4">
        <RunTotal
          locale={locale}
          first={{
            count: due.length,
            cash: total(due.filter((it) => it.account === null)),
            bank: total(due.filter((it) => it.account !== null)),
          }}
          words={{
            title: t("totals"),
            count: t("count"),
            cash: t("methods.cash"),
            bank: t("methods.bank"),
            goods: t("methods.goods"),
            total: t("total"),
          }}
        />
        <details className="mt-4">
          <summary className="button button-main w-full list-none sm:w-auto [&::-webkit-details-marker]:hidden">
            {t("submit")}
          </summary>
          <div className="mt-3 grid gap-3">
            <p>{t("ask")}</p>
            <SendButton>{t("confirm")}</SendButton>
          </div>
        </details>
      </div>
    </SentForm>
  );
}
