import type { SheetChange } from "@cho-phien/contract";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { LocalLink } from "@/components/local-link";
import { formatCount, formatDong } from "@/lib/format";
import { paths } from "@/lib/paths";
import { CellList } from "./cell-list";

type Props = { readonly changes: readonly SheetChange[]; readonly canChoose?: boolean };

/** A long table opens on demand: a phone shows what it can. */
const AT_ONCE = 30;

/** Old and new beside each other, a row a size. */
export function ChangeList({ changes, canChoose = false }: Props): ReactNode {
  const t = useTranslations("coopGoods.sheet");
  const more = changes.slice(AT_ONCE);
  const list = (some: readonly SheetChange[]) => (
    <ul className="grid divide-y divide-line">
      {some.map((change) => (
        <li key={change.row} data-row={change.row} className="py-2">
          <OneChange change={change} />
          <CellList row={change.row} cells={change.cells} />
          {canChoose ? (
            <label className="flex min-h-tap items-center gap-3">
              <input type="checkbox" name="choose" value={change.row} className="size-5 flex-none" />
              {t("chooseThis", { row: change.row })}
            </label>
          ) : null}
        </li>
      ))}
    </ul>
  );
  return (
    <>
      {list(changes.slice(0, AT_ONCE))}
      {more.length > 0 ? (
        <details>
          <summary className="link flex min-h-tap items-center">{t("more", { count: more.length })}</summary>
          {list(more)}
        </details>
      ) : null}
    </>
  );
}

function OneChange({ change }: { readonly change: SheetChange }): ReactNode {
  const t = useTranslations("coopGoods.sheet");
  const locale = useLocale();
  const price = (dong: string | null) => (dong === null ? t("notYet") : formatDong(dong, locale));
  const count = (pieces: number | null) => (pieces === null ? t("notYet") : formatCount(pieces, locale));
  return (
    <div className="grid gap-x-4 gap-y-1 sm:grid-cols-[minmax(0,1fr)_auto] sm:items-baseline">
      <p className="min-w-0 wrap-anywhere">
        <LocalLink href={paths.coop.editGoods(change.goodsId)} className="font-semibold hover:underline">
          {change.name}
        </LocalLink>
        {change.size ? <span> · {change.size}</span> : null}{" "}
        <span className="text-sm whitespace-nowrap text-quiet">({t("row", { row: change.row })})</span>
      </p>
      <dl className="grid gap-1 sm:w-80">
        {change.price ? <FromTo name={t("price")} from={price(change.price.from)} to={price(change.price.to)} /> : null}
        {change.stock ? <FromTo name={t("stock")} from={count(change.stock.from)} to={count(change.stock.to)} /> : null}
      </dl>
    </div>
  );
}

function FromTo({ name, from, to }: { readonly name: string; readonly from: string; readonly to: string }): ReactNode {
  const t = useTranslations("coopGoods.sheet");
  return (
    <div className="flex flex-wrap items-baseline justify-between gap-x-3">
      <dt className="text-sm text-quiet">{name}</dt>
      <dd className="number ml-auto text-right">
        <span className="sr-only">{t("from")} </span>
        <span className="text-quiet">{from}</span>
        <span aria-hidden="true"> → </span>
        <span className="sr-only"> {t("to")} </span>
        <strong>{to}</strong>
      </dd>
    </div>
  );
}
