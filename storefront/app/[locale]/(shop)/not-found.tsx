import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { LocalLink } from "@/components/local-link";
import { Notice } from "@/components/notice";
import { paths } from "@/lib/paths";

export default function ShopNotFound(): ReactNode {
  const t = useTranslations("common.notFound");
  return (
    <Notice title={t("title")} heading="h1">
      <p>{t("sentence")}</p>
      <div className="flex flex-wrap justify-center gap-3">
        <LocalLink href={paths.listing()} className="button button-main">
          {t("toGoods")}
        </LocalLink>
        <LocalLink href={paths.home} className="button">
          {t("toHome")}
        </LocalLink>
      </div>
    </Notice>
  );
}
