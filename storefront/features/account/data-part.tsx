import type { AccountView } from "@cho-phien/contract";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { FieldError, SendButton, SentForm } from "@/components/sent-form";
import { formatDate } from "@/lib/format";
import { paths } from "@/lib/paths";

/** Her data in her hands: a file of it, the end of every session, the end of the account and what law keeps. */
export function DataPart({ kept }: Pick<AccountView, "kept">): ReactNode {
  const t = useTranslations("account.own");
  const form = useTranslations("account.form");
  const locale = useLocale();
  const words = { sending: form("sending"), offline: form("offline"), failed: form("failed") };
  return (
    <div className="grid gap-4 md:grid-cols-2">
      <section className="card grid content-start gap-3 p-4">
        <h2 className="text-base">{t("exportTitle")}</h2>
        <p>{t("exportLead")}</p>
        <p>
          <a href={paths.api.account.file} download className="button">
            {t("export")}
          </a>
        </p>
      </section>
      <section className="card grid content-start gap-3 p-4">
        <h2 className="text-base">{t("everywhereTitle")}</h2>
        <p>{t("everywhereLead")}</p>
        <form action={paths.api.account.forms} method="post">
          <input type="hidden" name="locale" value={locale} />
          <button type="submit" name="act" value="leave-everywhere" className="button">
            {t("everywhere")}
          </button>
        </form>
      </section>
      <section className="card grid content-start gap-3 p-4 md:col-span-2">
        <h2 className="text-base">{t("deleteTitle")}</h2>
        <p>{t("deleteLead")}</p>
        {kept.length === 0 ? <p>{t("keepsNothing")}</p> : null}
        {kept.map((it) => (
          <p key={it.what}>{t("keeps", { date: formatDate(it.until), law: it.law[locale] })}</p>
        ))}
        <SentForm action={paths.api.account.forms} locale={locale} words={words} className="grid gap-3">
          <input type="hidden" name="act" value="delete" />
          <label className="flex min-h-tap items-center gap-3">
            <input type="checkbox" name="consent" value="yes" className="size-5 shrink-0" />
            {t("confirm")}
          </label>
          <FieldError name="consent" />
          <SendButton>{t("delete")}</SendButton>
        </SentForm>
      </section>
    </div>
  );
}
