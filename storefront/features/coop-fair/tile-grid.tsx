"use client";

import type { FairTile } from "@cho-phien/contract";
import { fold } from "@cho-phien/vietnam";
import { useLocale, useTranslations } from "next-intl";
import { useState, type ReactNode } from "react";
import { Notice } from "@/components/notice";
import { formatCount, formatDong } from "@/lib/format";
import type { Basket } from "./basket";
import { smallPhoto } from "./small-photo";
import type { WaitingSale } from "./waiting-sale";

/** With fewer tiles than this, looking is faster than typing. */
const searchedFrom = 9;

type Props = {
  readonly tiles: readonly FairTile[];
  readonly nameOf: (tile: FairTile) => string;
  readonly basket: Basket;
  readonly waiting: readonly WaitingSale[];
  readonly onTap: (tile: FairTile) => void;
};

/** The table of goods: one tap is one piece. */
export function TileGrid({ tiles, nameOf, basket, waiting, onTap }: Props): ReactNode {
  const t = useTranslations("coopFair");
  const [wanted, setWanted] = useState("");
  if (tiles.length === 0) {
    return (
      <Notice title={t("emptyTitle")}>
        <p>{t("empty")}</p>
      </Notice>
    );
  }
  const shown = tiles.filter((tile) => fold(nameOf(tile)).includes(fold(wanted.trim())));
  return (
    <section aria-label={t("tiles")}>
      {tiles.length >= searchedFrom ? (
        <div className="mb-3">
          <label htmlFor="fair-search" className="mb-1 block font-semibold">
            {t("search")}
          </label>
          <input
            id="fair-search"
            type="search"
            className="field"
            autoComplete="off"
            value={wanted}
            onChange={(event) => setWanted(event.target.value)}
          />
        </div>
      ) : null}
      {shown.length === 0 ? <p className="py-6 text-center text-quiet">{t("noneFound")}</p> : null}
      <ul className="grid grid-cols-2 gap-3 sm:grid-cols-3 lg:grid-cols-4">
        {shown.map((tile) => (
          <li key={tile.variantId}>
            <Tile
              tile={tile}
              name={nameOf(tile)}
              inBasket={basket.find(({ variantId }) => variantId === tile.variantId)?.quantity ?? 0}
              left={tile.stock - soldAndWaiting(waiting, tile.variantId)}
              onTap={() => onTap(tile)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Pieces this phone sold that the server's count does not know of yet. */
function soldAndWaiting(waiting: readonly WaitingSale[], variantId: string): number {
  const lines = waiting.filter(({ undoBecause }) => undoBecause === null).flatMap(({ lines: sold }) => sold);
  return lines.filter((line) => line.variantId === variantId).reduce((pieces, { quantity }) => pieces + quantity, 0);
}

type TileProps = {
  readonly tile: FairTile;
  readonly name: string;
  readonly inBasket: number;
  readonly left: number;
  readonly onTap: () => void;
};

function Tile({ tile, name, inBasket, left, onTap }: TileProps): ReactNode {
  const t = useTranslations("coopFair");
  const locale = useLocale();
  const photo = smallPhoto(tile.photo);
  return (
    <button
      type="button"
      onClick={onTap}
      className={`card relative flex h-full w-full flex-col overflow-hidden text-left active:bg-ink-soft ${inBasket > 0 ? "outline-3 outline-ink" : ""}`}
    >
      <span className="block aspect-[4/3] w-full bg-ink-soft">
        {photo ? (
          // The one small file the phone keeps; a <picture> would ask for others.
          <img src={photo} alt="" width={240} height={180} className="h-full w-full object-cover" />
        ) : null}
      </span>
      <span className="flex flex-1 flex-col gap-0.5 p-2">
        <span className="leading-snug font-semibold">{name}</span>
        <span className="number mt-auto pt-1 font-semibold text-ink">{formatDong(tile.priceDong, locale)}</span>
        <span className={`text-sm ${left > 0 ? "text-quiet" : "text-turmeric-deep"}`}>
          {left > 0 ? t("left", { count: formatCount(left, locale) }) : t("noneLeft")}
        </span>
      </span>
      {inBasket > 0 ? (
        <span className="absolute top-2 right-2 inline-flex min-w-9 items-center justify-center rounded-full bg-ink px-2 py-1 font-semibold text-white">
          <span aria-hidden="true">{inBasket}</span>
          <span className="sr-only">{t("inBasket", { count: inBasket })}</span>
        </span>
      ) : null}
    </button>
  );
}
