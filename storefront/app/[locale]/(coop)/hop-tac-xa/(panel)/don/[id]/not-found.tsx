import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { LocalLink } from "@/components/local-link";
import { Notice } from "@/components/notice";
import { paths } from "@/lib/paths";

/** The same page for another cooperative's order and for one that never existed. */
export default function OrderNotFound(): ReactNode {
  const t = useTranslations("coop.states");
  return (
    <Notice title={t("missingTitle")} heading="h1">
      <p className="text-quiet">{t("missing")}</p>
      <LocalLink href={paths.coop.orders} className="button">
        {t("missingLink")}
      </LocalLink>
    </Notice>
  );
}
