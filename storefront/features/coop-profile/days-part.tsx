import type { CoopProfile } from "@cho-phien/contract";
import { formatDate } from "@cho-phien/vietnam/dates";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { FieldError, SentForm } from "@/components/sent-form";
import { TextField } from "@/components/text-field";
import { paths } from "@/lib/paths";
import { Part } from "./part";

/** Days without orders, for harvest or Tết; they end by themselves or at a tap. */
export function DaysPart({ profile: { closed } }: { readonly profile: CoopProfile }): ReactNode {
  const t = useTranslations("coopJoin.profile");
  const form = useTranslations("coopSharing.form");
  const locale = useLocale();
  const openAgain = closed ? (
    <SentForm
      action={paths.api.coop.profile}
      locale={locale}
      words={{ sending: form("sending"), offline: form("offline"), failed: form("failed") }}
      className="mt-3"
    >
      <input type="hidden" name="part" value="open" />
      <button type="submit" className="button w-full sm:w-auto">
        {t("openAgain")}
      </button>
    </SentForm>
  ) : null;
  return (
    <Part part="days" title={t("days")} hint={t("daysHint")} save={t("saveDays")} below={openAgain}>
      {closed ? (
        <p className="rounded-card bg-turmeric-soft p-3 font-semibold">
          {t("daysNow", { from: formatDate(closed.from), to: formatDate(closed.to) })}
        </p>
      ) : null}
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField name="closed.from" type="date" label={t("from")} defaultValue={closed?.from ?? ""} />
        <TextField name="closed.to" type="date" label={t("to")} defaultValue={closed?.to ?? ""} />
      </div>
      <FieldError name="closed" />
    </Part>
  );
}
