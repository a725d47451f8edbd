import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { LocalLink } from "@/components/local-link";
import { Notice } from "@/components/notice";
import { paths } from "@/lib/paths";

export default function DeskMissing(): ReactNode {
  const t = useTranslations("unionDesk.missing");
  return (
    <Notice title={t("title")} heading="h1">
      <p className="text-quiet">{t("text")}</p>
      <LocalLink href={paths.union.desk} className="button">
        {t("back")}
      </LocalLink>
    </Notice>
  );
}
