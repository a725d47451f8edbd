import { randomUUID } from "node:crypto";
import type { PeopleIncome } from "@cho-phien/contract";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { SentForm } from "@/components/sent-form";
import { paths } from "@/lib/paths";

type Props = { readonly income: PeopleIncome; readonly cooperative: string };

/** The whole list as a file; it may hold a province, so it is made in the background. */
export function PeopleFile({ income: { unit, period }, cooperative }: Props): ReactNode {
  const t = useTranslations("unionExports.people");
  const form = useTranslations("union.form");
  const locale = useLocale();
  return (
    <section aria-label={t("title")} className="mt-5">
      <p className="mb-2 text-sm text-quiet">{t("hint")}</p>
      <div className="flex flex-wrap gap-x-3">
        {(["xlsx", "csv"] as const).map((format) => (
          <SentForm
            key={format}
            action={paths.api.union.exports}
            locale={locale}
            words={{ sending: form("sending"), offline: form("offline"), failed: form("failed") }}
          >
            <input type="hidden" name="unit" value={unit.code} />
            <input type="hidden" name="unitName" value={unit.name} />
            <input type="hidden" name="period" value={period.code} />
            <input type="hidden" name="periodName" value={period[locale]} />
            <input type="hidden" name="cooperative" value={cooperative} />
            <input type="hidden" name="format" value={format} />
            <input type="hidden" name="key" value={randomUUID()} />
            <button type="submit" className="button">
              {t("submit", { format: format === "xlsx" ? "Excel" : "CSV" })}
            </button>
          </SentForm>
        ))}
      </div>
    </section>
  );
}
