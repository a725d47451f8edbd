import type { ReportCell, ReportColumn } from "@cho-phien/contract";
import { useLocale, useTranslations } from "next-intl";
import { type ReactNode, useId } from "react";
import { cellText } from "@/lib/doors/cell-text";

export type Bar = { readonly key: string; readonly label: string; readonly short: string; readonly cell: ReportCell };

type Props = {
  readonly title: string;
  readonly bars: readonly Bar[];
  readonly kind: ReportColumn["kind"];
  /** The top of the scale; the same for every chart that is compared with this one. */
  readonly top: number;
  readonly tone?: "ink" | "tea";
  /** Bars of the period chosen above; the others are paler. */
  readonly isChosen?: (key: string) => boolean;
};

const [WIDTH, HEIGHT, FLOOR, HEAD] = [320, 132, 112, 14];

/** One small chart of a series, drawn on the server, with its numbers as a table behind it. */
export function MonthBars({ title, bars, kind, top, tone = "ink", isChosen = () => true }: Props): ReactNode {
  const locale = useLocale();
  const t = useTranslations("unionReports.chart");
  const id = useId();
  const step = WIDTH / Math.max(1, bars.length);
  const width = Math.min(36, step * 0.66);
  return (
    <figure className="card min-w-0 p-4">
      <figcaption id={id} className="flex flex-wrap items-baseline justify-between gap-x-3 font-semibold">
        {title}
        <span className="number text-sm font-normal text-quiet">
          {t("top", { value: cellText({ value: String(top) }, kind, locale) })}
        </span>
      </figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-labelledby={id} className="mt-2 w-full">
        <line x1="0" x2={WIDTH} y1={HEAD} y2={HEAD} stroke="var(--color-line)" strokeDasharray="3 3" />
        {bars.map(({ key, short, cell }, place) => {
          const value = cell.value === null ? 0 : Math.max(0, Number(cell.value));
          const height = top > 0 ? (value / top) * (FLOOR - HEAD) : 0;
          const x = place * step + (step - width) / 2;
          return (
            <g key={key}>
              {cell.hidden ? (
                <text x={x + width / 2} y={FLOOR - 5} textAnchor="middle" fontSize="12" fill="var(--color-quiet)">
                  —
                </text>
              ) : (
                <rect
                  {...{ x, width, height }}
                  y={FLOOR - height}
                  fill={`var(--color-${tone})`}
                  opacity={isChosen(key) ? 1 : 0.35}
                />
              )}
              <text x={x + width / 2} y={HEIGHT - 5} textAnchor="middle" fontSize="11" fill="var(--color-quiet)">
                {short}
              </text>
            </g>
          );
        })}
        <line x1="0" x2={WIDTH} y1={FLOOR} y2={FLOOR} stroke="var(--color-field)" />
      </svg>
      <details>
        <summary className="link inline-flex min-h-tap items-center text-sm">{t("numbers")}</summary>
        <table className="w-full text-sm">
          <caption className="sr-only">{title}</caption>
          <tbody>
            {bars.map(({ key, label, cell }) => (
              <tr key={key} className="border-t border-line">
                <th scope="row" className="py-1 text-left font-normal">
                  {label}
                </th>
                <td className="py-1 text-right">{cellText(cell, kind, locale)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
