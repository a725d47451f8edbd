import type { GoodsCard } from "@cho-phien/contract";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { GoodsGrid } from "@/components/goods-card";
import { LocalLink } from "@/components/local-link";
import { localePath, paths } from "@/lib/paths";
import { OpenSaved } from "./open-saved";

type Props = {
  readonly goods: readonly GoodsCard[];
  /** The ids in the address, as they stand there. */
  readonly asked: string;
  readonly goneCount: number;
};

/** What was put aside. A heart tapped here leaves its card until the page is opened again: a second tap takes it back. */
export function SavedPage({ goods, asked, goneCount }: Props): ReactNode {
  const t = useTranslations("account.saved");
  return (
    <div className="py-5">
      <h1>{t("title")}</h1>
      <p className="mt-1 mb-4 text-sm text-quiet">{t("lead")}</p>
      <OpenSaved path={localePath(useLocale(), paths.saved)} shown={asked}>
        {goods.length === 0 ? (
          <div className="card grid justify-items-start gap-3 p-5">
            <p>{t("none")}</p>
            <LocalLink href={paths.listing()} className="button button-main">
              {t("look")}
            </LocalLink>
          </div>
        ) : null}
      </OpenSaved>
      {goneCount > 0 ? (
        <p className="mb-4 rounded-card bg-turmeric-soft px-4 py-3 text-turmeric-deep">
          {t("gone", { count: goneCount })}
        </p>
      ) : null}
      <GoodsGrid goods={goods} mainCount={2} heading="h2" />
    </div>
  );
}
