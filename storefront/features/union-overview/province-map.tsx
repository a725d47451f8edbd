import type { ReportRow, UnitName } from "@cho-phien/contract";
import { useLocale, useTranslations } from "next-intl";
import Link from "next/link";
import { Fragment, type ReactNode } from "react";
import { LocalLink } from "@/components/local-link";
import { cellText } from "@/lib/doors/cell-text";
import { reportPath } from "@/lib/doors/report-path";
import { formatDong } from "@/lib/format";
import { localePath, paths } from "@/lib/paths";
import { COLUMNS, ISLANDS, ROWS, shadeOf, TILES } from "./tiles";

type Props = {
  /** Of the report by unit of the whole nation; provinces where nobody earned have none. */
  readonly rows: readonly ReportRow[];
  readonly provinces: readonly UnitName[];
  readonly period: string;
};

const [STEP_X, STEP_Y, WIDTH, HEIGHT] = [68, 50, 64, 46];
const FILLS = ["var(--color-card)", "#dfe3f1", "#b4bddd", "#5d6aa3", "var(--color-ink)"] as const;

/** The provinces as tiles, darker where more arrived; a tap opens the province. The table of income has the same numbers. */
export function ProvinceMap({ rows, provinces, period }: Props): ReactNode {
  const locale = useLocale();
  const t = useTranslations("unionReports.map");
  const byCode = new Map(rows.map((it) => [it.key, it]));
  const largest = rows.reduce((most, it) => max(most, BigInt(it.cells.confirmed?.value ?? "0")), 0n);
  return (
    <figure className="card min-w-0 p-4">
      <figcaption className="font-semibold">{t("title")}</figcaption>
      <svg
        viewBox={`0 0 ${COLUMNS * STEP_X} ${ROWS * STEP_Y}`}
        role="group"
        aria-label={t("title")}
        className="mx-auto mt-3 w-full max-w-md"
      >
        <defs>
          <pattern id="hidden" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect width="6" height="6" fill="var(--color-card)" />
            <line x1="0" x2="0" y1="0" y2="6" stroke="var(--color-line)" strokeWidth="4" />
          </pattern>
        </defs>
        {provinces.map((it) => (
          <Tile key={it.code} unit={it} row={byCode.get(it.code)} period={period} largest={largest} />
        ))}
        {ISLANDS.map((it) => (
          <Island key={it.provinceCode} island={it} fill={fillOf(byCode.get(it.provinceCode), largest).fill} />
        ))}
      </svg>
      <ul className="mt-3 flex flex-wrap gap-x-4 gap-y-1 text-sm text-quiet">
        {FILLS.slice(1).map((fill, place) => (
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
  return { fill: FILLS[shade] ?? FILLS[0], isDark: shade > 2 };
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
  const [column, line] = TILES[code] ?? [0, 0];
  const [x, y] = [column * STEP_X, line * STEP_Y];
  const cell = row?.cells.confirmed;
  const words = shortName(name);
  const said = cell?.hidden ? hidden(cell.hidden) : cellText(cell, "dong", locale) || names("nothing");
  return (
    <Link
      href={localePath(locale, reportPath(paths.union.overview, { unit: code, period }))}
      prefetch={false}
      aria-label={names("label", { name, amount: said })}
    >
      <title>{`${name}: ${said}`}</title>
      <rect {...{ x, y, fill }} width={WIDTH} height={HEIGHT} rx="5" stroke="var(--color-field)" strokeWidth="0.7" />
      <text textAnchor="middle" fontSize="12.5" fill={isDark ? "#fff" : "var(--color-ink-deep)"}>
        {words.map((word, at) => (
          <Fragment key={word}>
            {/* Heard, not seen: the two lines are two words. */}
            {at > 0 ? <tspan fontSize="0"> </tspan> : null}
            <tspan x={x + WIDTH / 2} y={y + HEIGHT / 2 + 4.5 + (at - (words.length - 1) / 2) * 14}>
              {word}
            </tspan>
          </Fragment>
        ))}
      </text>
    </Link>
  );
}

/** "Tỉnh Thái Nguyên" as two lines; the kind of unit is left to its link's name. */
function shortName(name: string): readonly string[] {
  const bare = name.replace(/^(Tỉnh|Thành phố|TP\.?)\s+/, "");
  const words = bare.split(" ");
  return words.length > 2 ? [words.slice(0, -1).join(" "), words.at(-1) ?? ""] : words;
}

/** A few dots off the coast with their name: part of their province, which is a tap away on its tile. */
function Island({ island, fill }: { readonly island: (typeof ISLANDS)[number]; readonly fill: string }): ReactNode {
  const locale = useLocale();
  const [x, y] = [island.at[0] * STEP_X, island.at[1] * STEP_Y];
  const words = island.name[locale].split(" ");
  const lines = [words.slice(0, 2).join(" "), words.slice(2).join(" ")];
  return (
    <g>
      {DOTS.map(([dx, dy]) => (
        <circle
          key={`${dx}/${dy}`}
          cx={x + dx}
          cy={y + dy}
          r="3.6"
          fill={fill}
          stroke="var(--color-ink)"
          strokeWidth="1"
        />
      ))}
      {lines.map((line, at) => (
        <text
          key={line}
          x={x + 26}
          y={y + 42 + at * 13}
          textAnchor="middle"
          fontSize="11"
          fontStyle="italic"
          fill="var(--color-ink-deep)"
        >
          {line}
        </text>
      ))}
    </g>
  );
}

const DOTS = [
  [6, 4],
  [18, 12],
  [34, 2],
  [44, 16],
  [28, 24],
  [10, 22],
] as const;
