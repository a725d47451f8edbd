import type { ReceiptLink } from "@cho-phien/contract";
import { formatMonth } from "@cho-phien/vietnam/dates";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { LocalLink } from "@/components/local-link";
import { mainId } from "@/features/page-frame/skip-link";
import type { Note } from "@/lib/doors/note";
import { formatDong } from "@/lib/format";
import { paths } from "@/lib/paths";
import { AmountForm } from "./amount-form";
import { ReadAloud } from "@/components/read-aloud";

type Props = {
  readonly token: string;
  readonly link: ReceiptLink;
  /** What her last statement led to; null on a first visit. */
  readonly note: Note | null;
  readonly typed: string;
};

/** One payment, one question, and below it the way to what is held about her; nothing else has to be read. */
export function ReceiptPage({ token, link, note, typed }: Props): ReactNode {
  const t = useTranslations("member.receipt");
  const own = useTranslations("unionRights.own");
  const locale = useLocale();
  const { memberGivenName: name, cooperativeName: cooperative, amountDong, state } = link;
  const month = formatMonth(link.month, locale);
  const takesStatement = state === "waiting" || state === "unverified";
  return (
    <main id={mainId} tabIndex={-1} className="mx-auto grid w-full max-w-md flex-1 content-start gap-4 px-4 py-5">
      <header>
        <p className="text-lg font-semibold text-ink">{t("hello", { name })}</p>
        <p className="text-quiet">{t("from", { cooperative, month })}</p>
      </header>
      <h1 className="text-3xl leading-tight">{t("paid", { amount: formatDong(amountDong, locale) })}</h1>
      <ReadAloud
        locale={locale}
        label={t("aloud.button")}
        noVoice={t("aloud.noVoice")}
        text={t("aloud.text", { name, cooperative, month, amount: amountDong })}
      />
      {note ? (
        <p
          role={note.isDone ? "status" : "alert"}
          className={`rounded-card px-4 py-3 text-lg ${note.isDone ? "bg-tea-soft text-tea" : "bg-madder-soft text-madder-deep"}`}
        >
          {note.text}
        </p>
      ) : null}
      {takesStatement ? (
        <AmountForm token={token} locale={locale} typed={typed} words={wordsOf(t)} />
      ) : note?.isDone ? null : (
        <p className="card px-4 py-3 text-lg">{t(`state.${state}`)}</p>
      )}
      <p>
        <LocalLink href={paths.ownData(token)} className="link inline-flex min-h-tap items-center">
          {own("link")} ›
        </LocalLink>
      </p>
    </main>
  );
}

function wordsOf(t: ReturnType<typeof useTranslations<"member.receipt">>) {
  return {
    ask: t("ask"),
    unit: t("unit"),
    code: t("code"),
    codeHint: t("codeHint"),
    submit: t("submit"),
    pad: t("pad"),
    erase: t("erase"),
    zeros: t("zeros"),
    offline: t("offline"),
  };
}
