import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { LocalLink } from "@/components/local-link";
import { Notice } from "@/components/notice";
import { paths } from "@/lib/paths";

/** For things without a page of their own to say so: the same for another cooperative's and for what never existed. */
export default function PanelNotFound(): ReactNode {
  const t = useTranslations("coop.states");
  return (
    <Notice title={t("goneTitle")} heading="h1">
      <p className="text-quiet">{t("gone")}</p>
      <LocalLink href={paths.coop.today} className="button">
        {t("goneLink")}
      </LocalLink>
    </Notice>
  );
}
