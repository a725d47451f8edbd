import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { LocalLink } from "@/components/local-link";
import { goodsPath, type GoodsView } from "@/lib/doors/goods-path";
import { localePath, paths } from "@/lib/paths";

/** A plain GET form: the address keeps what was looked for, and no script is needed. */
export function GoodsSearch({ view }: { readonly view: GoodsView }): ReactNode {
  const t = useTranslations("coopGoods.list");
  return (
    <form action={localePath(useLocale(), paths.coop.goods)} role="search" className="mt-4 grid gap-1">
      <label htmlFor="goods-q" className="text-sm font-semibold">
        {t("search")}
      </label>
      <div className="flex gap-2">
        <input id="goods-q" name="q" type="search" defaultValue={view.q} maxLength={100} className="field" />
        {view.state ? <input type="hidden" name="state" value={view.state} /> : null}
        <button type="submit" className="button shrink-0">
          {t("find")}
        </button>
      </div>
      {view.q ? (
        <LocalLink href={goodsPath({ ...view, q: "", page: 1 })} className="link inline-flex min-h-tap items-center">
          {t("clear")}
        </LocalLink>
      ) : null}
    </form>
  );
}
