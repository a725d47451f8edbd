import type { PlaceView } from "@cho-phien/contract";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { allTiles, cornerOf, MAP_SIZE, TILE } from "@/lib/province-map/outline";
import { ISLANDS } from "@/lib/province-map/tiles";

/** Where a commune lies: its province among the 34 and both archipelagos. */
export function PlaceMap({ place }: { readonly place: PlaceView }): ReactNode {
  const t = useTranslations("browse.place");
  const [x, y] = cornerOf(place.provinceCode);
  return (
    <svg
      viewBox={`-4 -4 ${MAP_SIZE.width + 8} ${MAP_SIZE.height + 8}`}
      role="img"
      aria-label={t("map", { commune: place.communeName, province: place.provinceName })}
      className="h-36 w-auto shrink-0"
    >
      <path d={allTiles()} fill="var(--color-ink-soft)" stroke="var(--color-field)" strokeWidth="2" />
      {ISLANDS.map(({ provinceCode, at }) => (
        <path
          key={provinceCode}
          d={`M${at[0] * TILE.stepX} ${at[1] * TILE.stepY}h1m16 8h1m16-8h1m-22 22h1m18 0h1`}
          stroke={provinceCode === place.provinceCode ? "var(--color-madder)" : "var(--color-quiet)"}
          strokeWidth="10"
          strokeLinecap="round"
        />
      ))}
      <rect x={x} y={y} width={TILE.width} height={TILE.height} fill="var(--color-madder)" />
    </svg>
  );
}
