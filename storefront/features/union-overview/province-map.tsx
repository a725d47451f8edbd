import type { ReportRow, UnitName } from "@cho-phien/contract";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { LocalLink } from "@/components/local-link";
import { Islands, ProvinceTile, SHADES, TileMap } from "@/components/province-tiles";
import { turns } from "@/components/turns";
import { cellText } from "@/lib/doors/cell-text";
import { reportPath } from "@/lib/doors/report-path";
import { formatDong } from "@/lib/format";
import { localePath, paths } from "@/lib/paths";
import { shadeOf } from "@/lib/province-map/tiles";

type Props = {
  /** Of the report by unit of the whole nation; provinces where nobody earned have none. */
  readonly rows: readonly ReportRow[];
  readonly provinces: readonly UnitName[];
  readonly period: string;
};

/** The provinces as tiles, darker where more arrived; a tap opens the province. The table of income has the same numbers. */
export function ProvinceMap({ rows, provinces, period }: Props): ReactNode {
  const locale = useLocale();
  const t = useTranslations("unionReports.map");
  const byCode = new Map(rows.map((it) => [it.key, it]));
  const largest = rows.reduce((most, it) => max(most, BigInt(it.cells.confirmed?.value ?? "0")), 0n);
  return (
    <figure className="card min-w-0 p-4">
      <figcaption className="font-semibold">{t("title")}</figcaption>
      <TileMap name={t("title")}>
        <defs>
          <pattern id="hidden" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect width="6" height="6" fill="var(--color-card)" />
            <line x1="0" x2="0" y1="0" y2="6" stroke="var(--color-line)" strokeWidth="4" />
          </pattern>
        </defs>
        {provinces.map((it) => (
          <Tile key={it.code} unit={it} row={byCode.get(it.code)} period={period} largest={largest} />
        ))}
        <Islands fillOf={(code) => fillOf(byCode.get(code), largest).fill} />
      </TileMap>
      <ul className="mt-3 flex flex-wrap gap-x-4 gap-y-1 text-sm text-quiet">
        {SHADES.slice(1).map((fill, place) => (
          <Key key={fill} fill={fill}>
            ≤ {formatDong((largest * BigInt(place + 1)) / 4n, locale)}
          </Key>
        ))}
        <Key fill="repeating-linear-gradient(45deg, var(--color-line) 0 4px, var(--color-card) 4px 7px)">
          {t("hidden")}
        </Key>
      </ul>
      <LocalLink
        href={reportPath(paths.union.reports, { unit: "VN", period })}
        className="link inline-flex min-h-tap items-center text-sm"
      >
        {t("table")}
      </LocalLink>
    </figure>
  );
}

function max(one: bigint, other: bigint): bigint {
  return one > other ? one : other;
}

function Key({ fill, children }: { readonly fill: string; readonly children: ReactNode }): ReactNode {
  return (
    <li className="flex items-center gap-1.5">
      <span aria-hidden="true" className="size-4 border border-line" style={{ background: fill }} />
      {children}
    </li>
  );
}

function fillOf(row: ReportRow | undefined, largest: bigint): { readonly fill: string; readonly isDark: boolean } {
  const cell = row?.cells.confirmed;
  if (cell?.hidden) return { fill: "url(#hidden)", isDark: false };
  const shade = shadeOf(cell?.value, largest);
  return { fill: SHADES[shade] ?? SHADES[0], isDark: shade > 2 };
}

type TileProps = {
  readonly unit: UnitName;
  readonly row: ReportRow | undefined;
  readonly period: string;
  readonly largest: bigint;
};

function Tile({ unit: { code, name }, row, period, largest }: TileProps): ReactNode {
  const locale = useLocale();
  const names = useTranslations("unionReports.map.tile");
  const hidden = useTranslations("unionReports.hidden");
  const { fill, isDark } = fillOf(row, largest);
  const cell = row?.cells.confirmed;
  const said = cell?.hidden ? hidden(cell.hidden) : cellText(cell, "dong", locale) || names("nothing");
  return (
    <a
      {...turns}
      href={localePath(locale, reportPath(paths.union.overview, { unit: code, period }))}
      aria-label={names("label", { name, amount: said })}
    >
      <title>{`${name}: ${said}`}</title>
      <ProvinceTile {...{ code, name, fill, isDark }} />
    </a>
  );
}
