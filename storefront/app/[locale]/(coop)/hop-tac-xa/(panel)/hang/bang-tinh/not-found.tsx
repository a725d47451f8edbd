import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { LocalLink } from "@/components/local-link";
import { Notice } from "@/components/notice";
import { paths } from "@/lib/paths";

/** The same page for another cooperative's table and for one that was forgotten. */
export default function SheetNotFound(): ReactNode {
  const t = useTranslations("coopGoods.sheet.missing");
  return (
    <Notice title={t("title")} heading="h1">
      <p className="text-quiet">{t("text")}</p>
      <LocalLink href={paths.coop.goodsSheets} className="button">
        {t("link")}
      </LocalLink>
    </Notice>
  );
}
