import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { LocalLink } from "@/components/local-link";
import { Notice } from "@/components/notice";
import { paths } from "@/lib/paths";

export default function PayRunMissing(): ReactNode {
  const t = useTranslations("coopPaying.sheet");
  return (
    <Notice title={t("missingTitle")}>
      <p className="text-quiet">{t("missing")}</p>
      <LocalLink href={paths.coop.pay} className="button">
        {t("back")}
      </LocalLink>
    </Notice>
  );
}
