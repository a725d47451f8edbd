import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { LocalLink } from "@/components/local-link";
import { paths } from "@/lib/paths";

/** A table that was deleted after a day, or another cooperative's. */
export default function HistoryTableMissing(): ReactNode {
  const t = useTranslations("coopSharing.history");
  return (
    <section className="card p-5">
      <h1>{t("missingTitle")}</h1>
      <p className="mt-2">{t("missing")}</p>
      <p className="mt-4">
        <LocalLink href={paths.coop.history} className="button button-main">
          {t("another")}
        </LocalLink>
      </p>
    </section>
  );
}
