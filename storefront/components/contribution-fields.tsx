import type { ContributionRow, ContributionUnit } from "@cho-phien/contract";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { FieldError } from "@/components/sent-form";
import { agreedWays } from "@/lib/contributions/read-form";
import { contributionUnits, writeUnits } from "@/lib/contributions/units";

type Props = { readonly rows: readonly ContributionRow[]; readonly unit: ContributionUnit | null };

/** Who brought how much, at what agreed rate, and how she agreed to it: a card each on a phone, a line on a wide screen. */
export function ContributionFields({ rows, unit }: Props): ReactNode {
  const t = useTranslations("coopSharing.contribution");
  const isRated = rows.some((it) => it.rate !== null && it.rate !== "1");
  return (
    <>
      <div className="max-w-xs">
        <label htmlFor="unit" className="mb-1 block font-semibold">
          {t("unit")}
        </label>
        <select id="unit" name="unit" defaultValue={unit ?? "minute"} className="field">
          {contributionUnits.map((it) => (
            <option key={it} value={it}>
              {t(`unitName.${it}`)}
            </option>
          ))}
        </select>
        <FieldError name="unit" />
      </div>
      <p className="text-sm text-quiet">{t("hint")}</p>
      <ul className="grid gap-3">
        {rows.map((row) => (
          <MemberFields key={row.memberId} row={row} unit={unit ?? "minute"} isRated={isRated} />
        ))}
      </ul>
    </>
  );
}

type RowProps = { readonly row: ContributionRow; readonly unit: ContributionUnit; readonly isRated: boolean };

function MemberFields({ row, unit, isRated }: RowProps): ReactNode {
  const t = useTranslations("coopSharing.contribution");
  const locale = useLocale();
  const { memberId, fullName, units, rate, agreedHow } = row;
  return (
    <li className="card p-3">
      <fieldset className="grid grid-cols-2 gap-3 md:grid-cols-4 md:items-end">
        <legend className="contents">
          <span className="col-span-2 font-semibold md:col-span-1 md:self-center">{fullName}</span>
        </legend>
        <TextField
          name={`units.${memberId}`}
          label={t("units")}
          value={units === null ? "" : writeUnits(units, unit, locale)}
        />
        <TextField name={`rate.${memberId}`} label={t("rate")} value={isRated && rate !== null ? rate : ""} />
        <div className="col-span-2 md:col-span-1">
          <label htmlFor={`agreed.${memberId}`} className="mb-1 block text-sm">
            {t("agreed")}
          </label>
          <select
            id={`agreed.${memberId}`}
            name={`agreed.${memberId}`}
            defaultValue={agreedHow ?? ""}
            className="field"
          >
            <option value="">{t("notYet")}</option>
            {agreedWays.map((way) => (
              <option key={way} value={way}>
                {t(`agreedName.${way}`)}
              </option>
            ))}
          </select>
        </div>
      </fieldset>
    </li>
  );
}

function TextField({ name, label, value }: Readonly<Record<"name" | "label" | "value", string>>): ReactNode {
  return (
    <div>
      <label htmlFor={name} className="mb-1 block text-sm">
        {label}
      </label>
      <input
        id={name}
        name={name}
        inputMode="decimal"
        autoComplete="off"
        maxLength={12}
        defaultValue={value}
        className="field text-right"
      />
      <FieldError name={name} />
    </div>
  );
}
