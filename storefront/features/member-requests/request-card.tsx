import type { RequestList } from "@cho-phien/contract";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { LocalLink } from "@/components/local-link";
import { FieldError, SendButton, SentForm } from "@/components/sent-form";
import { stateColour } from "@/lib/members/state-colour";
import { formatDate } from "@/lib/format";

type Request = RequestList["requests"][number];

/** Addresses of the door the list stands at. */
export type Places = {
  readonly memberPath: (memberId: string) => string;
  readonly answerPath: (requestId: string) => string;
};

type Props = { readonly request: Request; readonly places: Places };

/** One request by its number: what is asked, by when, and the answer; her name stands in her record only. */
export function RequestCard({ request: it, places }: Props): ReactNode {
  const t = useTranslations("unionRights.desk");
  const data = useTranslations("unionRights.data");
  return (
    <li className="card min-w-0 p-4">
      <p className="flex flex-wrap items-baseline justify-between gap-x-3">
        <span className="font-semibold text-ink">{data(`request.${it.kind}`)}</span>
        <span className={`text-sm font-semibold ${it.isLate ? "text-madder-deep" : stateColour[it.state]}`}>
          {it.state !== "open"
            ? data(it.state)
            : it.isLate
              ? t("isLate", { date: formatDate(it.dueOn) })
              : t("dueOn", { date: formatDate(it.dueOn) })}
        </span>
      </p>
      <p className="mt-1 text-sm text-quiet">
        {t("number", { number: it.id.slice(-6).toUpperCase() })} · {t(`way.${it.way}`)} ·{" "}
        {t("askedOn", { date: formatDate(it.askedAt) })}
      </p>
      <p className="text-sm text-quiet">
        {it.communeName}
        {it.cooperatives.length > 0 ? ` · ${it.cooperatives.join(", ")}` : ""}
      </p>
      {it.state === "open" ? (
        <>
          <p className="text-sm text-quiet">{t("acknowledge", { date: formatDate(it.acknowledgeBy) })}</p>
          <p className="mt-2">
            <LocalLink href={places.memberPath(it.memberId)} className="button">
              {t("openRecord")}
            </LocalLink>
          </p>
          <AnswerForm request={it} places={places} />
        </>
      ) : it.answeredAt ? (
        <p className="mt-1 text-sm">
          {t("answeredBy", { who: it.answeredBy ?? data("done"), date: formatDate(it.answeredAt) })}
        </p>
      ) : null}
    </li>
  );
}

function AnswerForm({ request: it, places }: Props): ReactNode {
  const t = useTranslations("unionRights.desk");
  const data = useTranslations("unionRights.data");
  const words = { sending: data("sending"), offline: data("offline"), failed: data("failed") };
  const id = `answer-${it.id}`;
  return (
    <details className="mt-2">
      <summary className="link flex min-h-tap items-center">{t("answer")}</summary>
      <SentForm action={places.answerPath(it.id)} locale={useLocale()} words={words} className="grid gap-3">
        <input type="hidden" name="kind" value={it.kind} />
        <p className="text-sm">{t(it.kind === "erase" ? "eraseHow" : "correctHow")}</p>
        <fieldset>
          <legend className="font-semibold">{t("outcome")}</legend>
          {(["done", "refused"] as const).map((outcome) => (
            <label key={outcome} className="flex min-h-tap items-center gap-2">
              <input type="radio" name="outcome" value={outcome} className="size-5" />
              {t(`outcomes.${outcome}`)}
            </label>
          ))}
          <FieldError name="outcome" />
        </fieldset>
        <div>
          <label htmlFor={id} className="mb-1 block font-semibold">
            {t("words")}
          </label>
          <textarea id={id} name="answer" rows={2} maxLength={500} className="field" aria-describedby={`${id}-hint`} />
          <p id={`${id}-hint`} className="mt-1 text-sm text-quiet">
            {t("wordsHint")}
          </p>
          <FieldError name="answer" />
        </div>
        <div>
          <SendButton>{t("send")}</SendButton>
        </div>
      </SentForm>
    </details>
  );
}
