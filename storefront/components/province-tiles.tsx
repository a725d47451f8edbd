import { useLocale } from "next-intl";
import { Fragment, type ReactNode } from "react";
import { cornerOf, MAP_SIZE, TILE } from "@/lib/province-map/outline";
import { ISLANDS } from "@/lib/province-map/tiles";

/** Nothing, then four steps to the largest. */
export const SHADES = ["var(--color-card)", "#dfe3f1", "#b4bddd", "#5d6aa3", "var(--color-ink)"] as const;

/** The ground the tiles lie on; `children` are tiles, and patterns they are filled with. */
export function TileMap({ name, children }: { readonly name: string; readonly children: ReactNode }): ReactNode {
  return (
    <svg
      viewBox={`0 0 ${MAP_SIZE.width} ${MAP_SIZE.height}`}
      role="group"
      aria-label={name}
      className="mx-auto mt-3 w-full max-w-md"
    >
      {children}
    </svg>
  );
}

type TileProps = {
  readonly code: string;
  readonly name: string;
  readonly fill: string;
  /** On a dark ground the name is white. */
  readonly isDark: boolean;
};

/** One province's tile with its name; a link around it says the rest. */
export function ProvinceTile({ code, name, fill, isDark }: TileProps): ReactNode {
  const [x, y] = cornerOf(code);
  const words = shortName(name);
  return (
    <>
      <rect
        {...{ x, y, fill }}
        width={TILE.width}
        height={TILE.height}
        rx="5"
        stroke="var(--color-field)"
        strokeWidth="0.7"
      />
      <text textAnchor="middle" fontSize="12.5" fill={isDark ? "#fff" : "var(--color-ink-deep)"}>
        {words.map((word, at) => (
          <Fragment key={word}>
            {/* Heard, not seen: the two lines are two words. */}
            {at > 0 ? <tspan fontSize="0"> </tspan> : null}
            <tspan x={x + TILE.width / 2} y={y + TILE.height / 2 + 4.5 + (at - (words.length - 1) / 2) * 14}>
              {word}
            </tspan>
          </Fragment>
        ))}
      </text>
    </>
  );
}

/** "Tỉnh Thái Nguyên" as two lines; the kind of unit is left to its link's name. */
function shortName(name: string): readonly string[] {
  const bare = name.replace(/^(Tỉnh|Thành phố|TP\.?)\s+/, "");
  const words = bare.split(" ");
  return words.length > 2 ? [words.slice(0, -1).join(" "), words.at(-1) ?? ""] : words;
}

/** The archipelagos off the coast, a few dots each with their name: part of their province, which is a tap away on its tile. */
export function Islands({ fillOf }: { readonly fillOf: (provinceCode: string) => string }): ReactNode {
  return ISLANDS.map((it) => <Island key={it.provinceCode} island={it} fill={fillOf(it.provinceCode)} />);
}

function Island({ island, fill }: { readonly island: (typeof ISLANDS)[number]; readonly fill: string }): ReactNode {
  const locale = useLocale();
  const [x, y] = [island.at[0] * TILE.stepX, island.at[1] * TILE.stepY];
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
