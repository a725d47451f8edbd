import type { AislesView } from "@cho-phien/contract";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { aisleFolders } from "@/lib/aisle-folders";
import { AisleList } from "./aisle-list";
import { MarketMap } from "./market-map";

/** Every way through the market: the map first, then each kind of aisle as a list with the same counts. */
export function AislesPage({ aisles }: { readonly aisles: AislesView }): ReactNode {
  const t = useTranslations("browse.index");
  const rest = (["people", "craft", "category"] as const).filter((kind) => aisles[kind].length > 0);
  return (
    <div className="py-5">
      <h1>{t("title")}</h1>
      <p className="mt-1 max-w-prose text-quiet">{aisles.province.length > 0 ? t("lead") : t("empty")}</p>
      <section aria-labelledby={aisleFolders.province} className="py-5">
        <h2 id={aisleFolders.province} className="mb-3">
          {t("province")}
        </h2>
        <div className="grid items-start gap-4 lg:grid-cols-[26rem_1fr]">
          <MarketMap aisles={aisles.province} />
          <AisleList kind="province" aisles={aisles.province} />
        </div>
      </section>
      {rest.map((kind) => (
        <section key={kind} aria-labelledby={aisleFolders[kind]} className="py-5">
          <h2 id={aisleFolders[kind]} className="mb-3">
            {t(kind)}
          </h2>
          {kind === "people" ? <p className="-mt-2 mb-3 text-sm text-quiet">{t("peopleLead")}</p> : null}
          <AisleList kind={kind} aisles={aisles[kind]} />
        </section>
      ))}
    </div>
  );
}
