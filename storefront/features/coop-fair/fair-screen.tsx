"use client";

import type { FairTile } from "@cho-phien/contract";
import { useLocale, useTranslations } from "next-intl";
import { useRef, useState, type ReactNode } from "react";
import { Notice } from "@/components/notice";
import { formatDong } from "@/lib/format";
import { mainId } from "@/features/page-frame/skip-link";
import { inLanguage } from "@/lib/i18n/in-language";
import { localePath, paths } from "@/lib/paths";
import { addPiece, piecesIn, totalOf } from "./basket";
import { BasketPanel } from "./basket-panel";
import { DaySales } from "./day-sales";
import { Differences } from "./differences";
import { FairHeader } from "./fair-header";
import { keepSale, type Snapshot } from "./phone-store";
import { TileGrid } from "./tile-grid";
import { UnsizedSales } from "./unsized-sales";
import { useBasket } from "./use-basket";
import { useStall, type StallState } from "./use-stall";
import { newKey } from "./waiting-sale";

/** Selling at a fair on one screen, with or without a signal. */
export function FairScreen(): ReactNode {
  const locale = useLocale();
  const stall = useStall(locale);
  const { state } = stall;
  return (
    <>
      <FairHeader state={state} onSend={stall.send} />
      <main id={mainId} tabIndex={-1} className="page flex-1 pt-4 pb-28 md:pb-10">
        {state.snapshot ? (
          <Stall key={state.snapshot.stall.cooperative.id} stall={stall} snapshot={state.snapshot} />
        ) : (
          <NoGoods problem={state.problem} signInAt={state.signInAt} />
        )}
      </main>
    </>
  );
}

type StallProps = { readonly stall: ReturnType<typeof useStall>; readonly snapshot: Snapshot };

function Stall({ stall, snapshot }: StallProps): ReactNode {
  const t = useTranslations("coopFair");
  const locale = useLocale();
  const { cooperative, tiles, sharing } = snapshot.stall;
  const [basket, setBasket] = useBasket(cooperative.id);
  const [isPaying, setPaying] = useState(false);
  const [said, setSaid] = useState<{ readonly isDone: boolean; readonly text: string } | null>(null);
  const isBusy = useRef(false);
  const total = totalOf(basket);
  const nameOf = (tile: FairTile) =>
    [inLanguage(locale, tile.name, tile.nameEn), tile.variant].filter(Boolean).join(", ");

  const record = async () => {
    if (isBusy.current || total === null || basket.length === 0) return;
    isBusy.current = true;
    try {
      await keepSale({
        key: newKey(),
        cooperativeId: cooperative.id,
        cooperativeName: cooperative.name,
        soldAt: new Date().toISOString(),
        lines: basket,
        wasTried: false,
        undoBecause: null,
        refusal: null,
        isElsewhere: false,
      });
      setBasket([]);
      setPaying(false);
      setSaid({ isDone: true, text: t(`recorded.${sharing}`, { amount: formatDong(total, locale) }) });
      stall.changed();
      stall.send();
    } catch {
      setSaid({ isDone: false, text: t("notKept") });
    }
    isBusy.current = false;
  };

  return (
    <>
      <div role="status" aria-live="polite">
        {said ? (
          <p
            className={`mb-4 rounded-card p-3 font-semibold ${said.isDone ? "bg-tea-soft text-tea" : "bg-madder-soft text-madder-deep"}`}
          >
            {said.text}
          </p>
        ) : null}
      </div>
      <div className="grid items-start gap-6 md:grid-cols-[1fr_22rem]">
        <div className={isPaying ? "hidden md:block" : ""}>
          <TileGrid
            tiles={tiles}
            nameOf={nameOf}
            basket={basket}
            waiting={stall.state.waiting}
            onTap={(tile) => {
              setSaid(null);
              setBasket(addPiece(basket, tile, nameOf(tile)));
            }}
          />
        </div>
        <div className={isPaying ? "" : "hidden md:block"}>
          <BasketPanel
            basket={basket}
            onChange={setBasket}
            onBack={() => setPaying(false)}
            onRecord={() => void record()}
          />
        </div>
      </div>
      {isPaying ? null : (
        <>
          <UnsizedSales stall={snapshot.stall} onNamed={stall.refresh} />
          <Differences stall={snapshot.stall} onCounted={stall.refresh} />
          <DaySales
            state={stall.state}
            snapshot={snapshot}
            onChanged={stall.changed}
            onRefresh={stall.refresh}
            onSend={stall.send}
            onEdit={(lines) => {
              setBasket(lines);
              setPaying(true);
            }}
          />
        </>
      )}
      {basket.length > 0 && !isPaying ? (
        <div className="fixed inset-x-0 bottom-0 z-20 border-t border-line bg-card p-3 pb-[max(0.75rem,env(safe-area-inset-bottom))] md:hidden">
          <button type="button" className="button button-main w-full text-lg" onClick={() => setPaying(true)}>
            {t("basket.open", {
              count: piecesIn(basket),
              amount: total === null ? "" : formatDong(total, locale),
            })}
          </button>
        </div>
      ) : null}
    </>
  );
}

type NoGoodsProps = { readonly problem: StallState["problem"]; readonly signInAt: string | null };

function NoGoods({ problem, signInAt }: NoGoodsProps): ReactNode {
  const t = useTranslations("coopFair");
  const locale = useLocale();
  if (problem === "opening" || problem === null) {
    return (
      <p role="status" className="py-10 text-center text-quiet">
        {t("opening")}
      </p>
    );
  }
  if (typeof problem === "object") {
    return (
      <Notice title={t("refusedTitle")}>
        <p>{problem.sentence}</p>
        <a href={localePath(locale, paths.coop.today)} className="button">
          {t("back")}
        </a>
      </Notice>
    );
  }
  return problem === "signed_out" && signInAt ? (
    <Notice title={t("signedOutTitle")}>
      <p>{t("signedOut")}</p>
      <a href={signInAt} className="button button-main">
        {t("signIn")}
      </a>
    </Notice>
  ) : (
    <Notice title={t("noGoodsTitle")}>
      <p>{t("noGoods")}</p>
    </Notice>
  );
}
