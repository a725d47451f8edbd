import type { ShippingTableView } from "@cho-phien/contract";
import { type Zone, ZONES } from "@cho-phien/shipping";
import { findProvince } from "@cho-phien/vietnam/provinces";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { FieldError } from "@/components/sent-form";
import { formatDong } from "@/lib/format";
import { furtherField, kgText, priceField } from "./table-fields";

type Props = { readonly table: ShippingTableView; readonly originProvince: string };

/** One card a zone, one line a weight: a phone shows one zone at a time, a desk all four side by side. */
export function PriceFields({ table, originProvince }: Props): ReactNode {
  const t = useTranslations("shipping.coop");
  const locale = useLocale();
  const province = findProvince(originProvince)?.name ?? "";
  const rowsOf = (zone: Zone) => [
    ...table.bands.map(({ upToGrams, pricesDong }) => ({
      name: priceField(zone, upToGrams),
      label: t("band", { kg: kgText(upToGrams, locale) }),
      dong: pricesDong[zone],
    })),
    { name: furtherField(zone), label: t("further"), dong: table.furtherKgDong[zone] },
  ];
  return (
    <section aria-labelledby="gia-theo-noi">
      <h2 id="gia-theo-noi">{t("prices")}</h2>
      <p className="mt-1 text-sm text-quiet">{t("pricesHint")}</p>
      <div className="mt-3 grid gap-3 sm:grid-cols-2 lg:grid-cols-4">
        {ZONES.map((zone) => (
          <fieldset key={zone} className="card grid content-start gap-2 p-4">
            <legend className="float-left mb-1 font-semibold">
              {t(`zone.${zone}`)}
              <span className="block text-sm font-normal text-quiet">{t(`zoneHint.${zone}`, { province })}</span>
            </legend>
            {rowsOf(zone).map(({ name, label, dong }) => (
              <div key={name} className="clear-both">
                <label className="flex items-center justify-between gap-3">
                  <span>{label}</span>
                  <input
                    name={name}
                    inputMode="numeric"
                    maxLength={12}
                    aria-label={t("priceOf", { zone: t(`zone.${zone}`), band: label })}
                    defaultValue={formatDong(dong, locale).replace(/\s*₫$/, "")}
                    className="field number w-32 text-right"
                  />
                </label>
                <FieldError name={name} />
              </div>
            ))}
          </fieldset>
        ))}
      </div>
    </section>
  );
}
