import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { LocalLink } from "@/components/local-link";
import { Notice } from "@/components/notice";
import { paths } from "@/lib/paths";

/** Outside her grants and never there look alike. */
export default function UnionNotFound(): ReactNode {
  const t = useTranslations("unionReports.notFound");
  return (
    <Notice title={t("title")} heading="h1">
      <p>{t("sentence")}</p>
      <LocalLink href={paths.union.overview} className="button button-main">
        {t("back")}
      </LocalLink>
    </Notice>
  );
}
