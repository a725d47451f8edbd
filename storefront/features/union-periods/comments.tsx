import type { PeriodPage } from "@cho-phien/contract";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { SendButton, SentForm } from "@/components/sent-form";
import { formatDateTime } from "@/lib/format";
import { paths } from "@/lib/paths";
import { CommentField } from "./period-acts";

type Props = Pick<PeriodPage, "comments" | "period" | "unit">;

/** What was done and said, newest first, and a line to add. */
export function Comments({ comments, period, unit }: Props): ReactNode {
  const t = useTranslations("unionPeriods");
  const form = useTranslations("union.form");
  return (
    <section aria-labelledby="comments" className="mt-8">
      <h2 id="comments">{t("page.comments")}</h2>
      <details className="mt-2 open:rounded-card open:border open:border-line open:bg-card open:p-3">
        <summary className="button list-none">{t("page.newComment")}</summary>
        <SentForm
          action={paths.api.union.periodAct(period.code, unit.code, "comment")}
          locale={useLocale()}
          words={{ sending: form("sending"), offline: form("offline"), failed: form("failed") }}
          draft={`period-${period.code}-${unit.code}`}
          className="mt-3 grid max-w-prose gap-3"
        >
          <input type="hidden" name="on" value={unit.code} />
          <CommentField id="page" label={t("page.yourComment")} />
          <SendButton>{t("page.send")}</SendButton>
        </SentForm>
      </details>
      {comments.length === 0 ? <p className="mt-3 text-quiet">{t("page.commentsNone")}</p> : null}
      <ol className="mt-4 grid max-w-prose gap-3">
        {comments.map((it) => (
          <li key={`${it.at}${it.unit.code}${it.act}`} className="border-l-3 border-line pl-3">
            <p className="text-sm">
              <span className="font-semibold">{it.by}</span> {t(`acted.${it.act}`)}
              {it.unit.code === unit.code ? null : <> · {it.unit.name}</>}
              <span className="text-quiet">
                {" "}
                · <time dateTime={it.at}>{formatDateTime(it.at)}</time>
              </span>
            </p>
            {it.text ? <p className="wrap-anywhere whitespace-pre-line">{it.text}</p> : null}
          </li>
        ))}
      </ol>
    </section>
  );
}
