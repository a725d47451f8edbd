import type { ReportedCell } from "@cho-phien/contract";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";

type Props = { readonly row: number; readonly cells: readonly ReportedCell[] };

/** Row and cell as Excel names them, so that she finds the place, and what to do there. */
export function CellList({ row, cells }: Props): ReactNode {
  const t = useTranslations("coopGoods.sheet");
  const locale = useLocale();
  if (cells.length === 0) return null;
  return (
    <ul className="mt-1 grid gap-1">
      {cells.map((cell) => (
        <li key={`${cell.letter} ${cell.code}`} data-cell={`${cell.letter}${row}`}>
          <span className="text-sm text-quiet wrap-anywhere">
            {t("cell", { cell: `${cell.letter}${row}`, heading: cell.heading })}
            {cell.value ? `: “${cell.value}”` : ""}
          </span>
          <span className="block">{cell[locale]}</span>
        </li>
      ))}
    </ul>
  );
}
