import type { CoopGoodsList } from "@cho-phien/contract";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { LocalLink } from "@/components/local-link";
import { goodsPath, type GoodsView } from "@/lib/doors/goods-path";

type Props = { readonly list: Pick<CoopGoodsList, "count" | "pageSize">; readonly view: GoodsView };

/** Back and on; nothing when everything fits on one page. */
export function GoodsPages({ list, view }: Props): ReactNode {
  const t = useTranslations("coopGoods.list");
  const pages = Math.max(1, Math.ceil(list.count / list.pageSize));
  if (pages === 1) return null;
  return (
    <nav aria-label={t("pages")} className="mt-5 flex items-center justify-between gap-3">
      {view.page > 1 ? (
        <LocalLink href={goodsPath({ ...view, page: view.page - 1 })} rel="prev" className="button">
          {t("previous")}
        </LocalLink>
      ) : (
        <span />
      )}
      <span className="number text-sm text-quiet">{t("page", { page: view.page, pages })}</span>
      {view.page < pages ? (
        <LocalLink href={goodsPath({ ...view, page: view.page + 1 })} rel="next" className="button">
          {t("next")}
        </LocalLink>
      ) : (
        <span />
      )}
    </nav>
  );
}
