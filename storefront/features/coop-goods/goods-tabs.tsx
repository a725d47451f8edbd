import type { CoopGoodsList, GoodsState } from "@cho-phien/contract";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { LocalLink } from "@/components/local-link";
import { goodsPath, goodsStates, type GoodsView } from "@/lib/doors/goods-path";
import { formatCount } from "@/lib/format";

type Props = { readonly counts: CoopGoodsList["counts"]; readonly view: GoodsView };

/** One link a state with its count, keeping the search; "all" first. */
export function GoodsTabs({ counts, view }: Props): ReactNode {
  const t = useTranslations("coopGoods.list");
  const locale = useLocale();
  const all = goodsStates.reduce((total, state) => total + counts[state], 0);
  const tabs: readonly { readonly state: GoodsState | null; readonly count: number }[] = [
    { state: null, count: all },
    ...goodsStates.map((state) => ({ state, count: counts[state] })),
  ];
  return (
    <nav aria-label={t("tabs")} className="mt-4 border-b border-line">
      <ul className="grid auto-cols-fr grid-flow-col sm:flex sm:gap-1">
        {tabs.map(({ state, count }) => (
          <li key={state ?? "all"}>
            <LocalLink
              href={goodsPath({ ...view, state, page: 1 })}
              aria-current={state === view.state ? "page" : undefined}
              className="relative flex h-full min-h-tap flex-col-reverse items-center justify-end gap-1 border-b-3 border-transparent px-1 pb-1.5 text-center text-sm leading-tight text-quiet sm:flex-row sm:gap-1.5 sm:px-3 sm:pb-0 sm:text-base aria-[current=page]:border-ink aria-[current=page]:font-semibold aria-[current=page]:text-ink"
            >
              {t(`state.${state ?? "all"}`)}
              <span className="number min-w-6 rounded-full bg-ink-soft px-1.5 text-center text-sm text-ink">
                {formatCount(count, locale)}
              </span>
            </LocalLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
