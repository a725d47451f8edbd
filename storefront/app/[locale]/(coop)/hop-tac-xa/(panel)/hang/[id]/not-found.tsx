import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { LocalLink } from "@/components/local-link";
import { Notice } from "@/components/notice";
import { paths } from "@/lib/paths";

/** The same page for another cooperative's goods and for goods that never existed. */
export default function GoodsNotFound(): ReactNode {
  const t = useTranslations("coop.states");
  const list = useTranslations("coopGoods.form");
  return (
    <Notice title={t("missingTitle")} heading="h1">
      <p className="text-quiet">{list("missing")}</p>
      <LocalLink href={paths.coop.goods} className="button">
        {list("back")}
      </LocalLink>
    </Notice>
  );
}
