import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { KeptIsland } from "./kept-island";

/** What the phone shows for a page it has not kept, when nobody answers. */
export function NoNetworkPage(): ReactNode {
  const t = useTranslations("common.noNetwork");
  return (
    <div className="mx-auto max-w-xl py-8">
      <h1>{t("title")}</h1>
      <p className="mt-2">{t("lead")}</p>
      <KeptIsland
        locale={useLocale()}
        words={{
          again: t("again"),
          kept: t("kept"),
          none: t("none"),
          home: t("home"),
          basket: t("basket"),
          goods: t("goods"),
          order: t("order", { code: "{code}" }),
        }}
      />
    </div>
  );
}
