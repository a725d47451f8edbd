import type { ChecklistKey, CoopChecklist } from "@cho-phien/contract";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { LocalLink } from "@/components/local-link";
import { SendButton, SentForm } from "@/components/sent-form";
import type { FormAnswer } from "@/lib/doors/form-answer";
import { paths } from "@/lib/paths";

const placeOf: Readonly<Record<ChecklistKey, string>> = {
  kind: `${paths.coop.profile}#identity`,
  identity: `${paths.coop.profile}#identity`,
  commune: `${paths.coop.profile}#place`,
  bank: `${paths.coop.profile}#bank`,
  story: `${paths.coop.profile}#story`,
  goods: paths.coop.newGoods,
  rule: paths.coop.rule,
};

type Props = { readonly list: CoopChecklist; readonly maySubmit: boolean; readonly note: FormAnswer | null };

/** What stands between a new cooperative and its first sale: each row leads to where it is done. */
export function ChecklistCard({ list, maySubmit, note }: Props): ReactNode {
  const t = useTranslations("coopJoin.checklist");
  const done = list.rows.filter((it) => it.isDone).length;
  if (list.status === "suspended") return <Suspended comment={list.comment ?? ""} />;
  if (list.status === "submitted")
    return (
      <p role="status" className="card border-tea bg-tea-soft p-4 font-semibold text-tea">
        {t("submitted")}
      </p>
    );
  return (
    <section aria-labelledby="checklist" className="card p-4">
      {list.status === "returned" && list.comment ? (
        <p className="mb-3 rounded-card bg-madder-soft p-3 font-semibold wrap-anywhere text-madder-deep">
          {t("returned", { comment: list.comment })}
        </p>
      ) : null}
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 id="checklist">{t("title")}</h2>
        <p className="text-sm text-quiet">{t("progress", { done, all: list.rows.length })}</p>
      </div>
      <ul className="mt-2 divide-y divide-line">
        {list.rows.map((row) => (
          <ChecklistRow key={row.key} row={row} />
        ))}
      </ul>
      {maySubmit ? <Submit canSubmit={list.canSubmit} note={note} /> : <p className="mt-3">{t("managerOnly")}</p>}
    </section>
  );
}

function ChecklistRow({ row: { key, isDone } }: { readonly row: CoopChecklist["rows"][number] }): ReactNode {
  const t = useTranslations("coopJoin.checklist");
  return (
    <li>
      <LocalLink href={placeOf[key]} className="flex min-h-tap items-center gap-3 py-2 hover:bg-ink-soft">
        <span
          aria-hidden="true"
          className={`flex size-7 shrink-0 items-center justify-center rounded-full border-2 font-semibold ${isDone ? "border-tea bg-tea-soft text-tea" : "border-field"}`}
        >
          {isDone ? "✓" : ""}
        </span>
        <span className="min-w-0 flex-1 font-semibold text-ink">{t(`row.${key}`)}</span>
        <span className={`text-sm ${isDone ? "text-tea" : "text-madder-deep"}`}>{isDone ? t("done") : t("open")}</span>
        <span aria-hidden="true" className="text-quiet">
          ›
        </span>
      </LocalLink>
    </li>
  );
}

function Submit({ canSubmit, note }: { readonly canSubmit: boolean; readonly note: FormAnswer | null }): ReactNode {
  const t = useTranslations("coopJoin.checklist");
  const form = useTranslations("coopSharing.form");
  const locale = useLocale();
  if (!canSubmit) return null;
  return (
    <SentForm
      action={paths.api.coop.submit}
      locale={locale}
      words={{ sending: form("sending"), offline: form("offline"), failed: form("failed") }}
      note={note}
      className="mt-4"
    >
      <p className="mb-3 text-sm text-quiet">{t("submitHint")}</p>
      <SendButton>{t("submit")}</SendButton>
    </SentForm>
  );
}

function Suspended({ comment }: { readonly comment: string }): ReactNode {
  const t = useTranslations("coopJoin.checklist");
  return (
    <section className="rounded-card bg-madder-soft p-4 text-madder-deep">
      <p className="font-semibold wrap-anywhere">{t("suspended", { comment })}</p>
      <p className="mt-1">{t("suspendedHint")}</p>
    </section>
  );
}
