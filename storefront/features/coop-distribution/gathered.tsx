import type { DistributionDesk } from "@cho-phien/contract";
import { formatMonth } from "@cho-phien/vietnam/dates";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { formatDong } from "@/lib/format";

type Props = { readonly desk: Pick<DistributionDesk, "month" | "gathered" | "totalDong" | "owedDong"> };

/** What waits to be shared by the month's end, by where it was sold. */
export function Gathered({ desk }: Props): ReactNode {
  const t = useTranslations("coopSharing.share");
  const locale = useLocale();
  const lines = [
    ...desk.gathered.map((it) => ({ name: t(`channel.${channelOf(it.channel)}`), amount: it.amountDong })),
    ...(desk.owedDong === "0" ? [] : [{ name: t("owed"), amount: `-${desk.owedDong}` }]),
  ];
  return (
    <section aria-labelledby="gathered" className="card mt-4 p-4">
      <h2 id="gathered">{t("gathered", { month: formatMonth(desk.month, locale) })}</h2>
      {lines.length === 0 ? <p className="mt-2 text-quiet">{t("nothing")}</p> : null}
      <dl className="mt-2 grid gap-2">
        {lines.map(({ name, amount }) => (
          <div key={name} className="flex items-baseline justify-between gap-3">
            <dt>{name}</dt>
            <dd className="number text-right">{formatDong(amount, locale)}</dd>
          </div>
        ))}
        {lines.length > 0 ? (
          <div className="flex items-baseline justify-between gap-3 border-t border-line pt-2 font-semibold">
            <dt>{t("total")}</dt>
            <dd className="number text-right text-xl">
              {formatDong(BigInt(desk.totalDong) - BigInt(desk.owedDong), locale)}
            </dd>
          </div>
        ) : null}
      </dl>
    </section>
  );
}

const channels = ["online", "fair", "shop", "wholesale", "other", "imported"] as const;

/** A channel that has words; a new one is "other" until it has. */
export function channelOf(text: string): (typeof channels)[number] {
  return channels.find((it) => it === text) ?? "other";
}
