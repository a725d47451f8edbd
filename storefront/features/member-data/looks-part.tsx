import type { OwnData } from "@cho-phien/contract";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { formatDateTime } from "@/lib/format";

const SHOWN = 10;

/** Who opened her record, of her cooperatives and of the Union, with the reason an officer gave. */
export function LooksPart({ looks }: Pick<OwnData, "looks">): ReactNode {
  const t = useTranslations("unionRights.data");
  const more = looks.slice(SHOWN);
  return (
    <section aria-labelledby="looks" className="card p-4">
      <h2 id="looks">{t("looks")}</h2>
      {looks.length === 0 ? <p className="mt-2 text-quiet">{t("noLooks")}</p> : null}
      <Looks looks={looks.slice(0, SHOWN)} />
      {more.length > 0 ? (
        <details>
          <summary className="link flex min-h-tap items-center">{t("moreLooks", { count: more.length })}</summary>
          <Looks looks={more} />
        </details>
      ) : null}
    </section>
  );
}

function Looks({ looks }: Pick<OwnData, "looks">): ReactNode {
  const t = useTranslations("unionRights.data");
  return (
    <ul className="mt-2 grid divide-y divide-line">
      {looks.map((it, place) => (
        <li key={`${it.at} ${place}`} className="py-2">
          <p className="flex flex-wrap items-baseline justify-between gap-x-4">
            <span>
              <span className="font-semibold">{it.who}</span> · {t(`purpose.${it.purpose}`)}
            </span>
            <span className="number text-sm text-quiet">{formatDateTime(it.at)}</span>
          </p>
          <p className="text-sm wrap-anywhere text-quiet">
            {it.from === "officer" ? t("from.officer") : it.cooperativeName}
            {it.reason ? ` · ${t("reason", { reason: it.reason })}` : ""}
          </p>
        </li>
      ))}
    </ul>
  );
}
