import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { LocalLink } from "@/components/local-link";
import { Notice } from "@/components/notice";
import { paths } from "@/lib/paths";

/** The same page for another cooperative's table and for one that was forgotten. */
export default function TableNotFound(): ReactNode {
  const t = useTranslations("coopMembers.missingTable");
  return (
    <Notice title={t("title")} heading="h1">
      <p className="text-quiet">{t("text")}</p>
      <LocalLink href={paths.coop.importMembers} className="button">
        {t("link")}
      </LocalLink>
    </Notice>
  );
}
