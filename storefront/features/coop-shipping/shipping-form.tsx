import type { CoopShipping } from "@cho-phien/contract";
import { CARRIERS } from "@cho-phien/shipping";
import { provinces } from "@cho-phien/vietnam/provinces";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { FieldError, SendButton, SentForm } from "@/components/sent-form";
import { TextField } from "@/components/text-field";
import type { FormAnswer } from "@/lib/doors/form-answer";
import { formatDong } from "@/lib/format";
import { paths } from "@/lib/paths";
import { ShippingExample } from "./shipping-example";
import { PriceFields } from "./price-fields";

type Props = { readonly shipping: CoopShipping; readonly note: FormAnswer | null; readonly draft: string };

/** Her whole table on one page; who may not change it reads the same fields, locked. */
export function ShippingForm({ shipping, note, draft }: Props): ReactNode {
  const t = useTranslations("shipping.coop");
  const form = useTranslations("coopSharing.form");
  const locale = useLocale();
  const { table, originProvince, mayEdit } = shipping;
  const amount = (dong: string) => formatDong(dong, locale).replace(/\s*₫$/, "");
  return (
    <SentForm
      action={paths.api.coop.shipping}
      locale={locale}
      words={{ sending: form("sending"), offline: form("offline"), failed: form("failed") }}
      note={note}
      draft={draft}
      className="mt-3 grid gap-5"
    >
      <ShippingExample
        table={table}
        originProvince={originProvince}
        provinces={provinces().map(({ code, name }) => ({ code, name }))}
        locale={locale}
        words={{
          title: t("example"),
          kg: t("exampleKg"),
          to: t("exampleTo"),
          is: t("exampleIs", { kg: "{kg}", place: "{place}", amount: "{amount}" }),
          bad: t("exampleBad"),
        }}
      />
      <fieldset disabled={!mayEdit}>
        <PriceFields table={table} originProvince={originProvince} />
      </fieldset>
      <fieldset disabled={!mayEdit} className="grid gap-5">
        <div className="card grid gap-4 p-4 sm:grid-cols-2">
          <TextField
            name="remote"
            inputMode="numeric"
            maxLength={12}
            label={t("remote")}
            defaultValue={amount(table.remoteDong)}
          />
          <TextField
            name="freeFrom"
            inputMode="numeric"
            maxLength={12}
            label={t("freeFrom")}
            hint={t("freeFromHint")}
            defaultValue={table.freeFromDong === null ? "" : amount(table.freeFromDong)}
          />
        </div>
        <fieldset className="card grid gap-3 p-4">
          <legend className="float-left font-semibold">{t("pickUp")}</legend>
          <label className="flex min-h-tap items-center gap-3">
            <input
              type="checkbox"
              name="pickUpOn"
              value="1"
              defaultChecked={table.pickUpPlace !== null}
              className="size-5 shrink-0"
            />
            {t("pickUpOn")}
          </label>
          <TextField
            name="pickUpPlace"
            maxLength={120}
            label={t("pickUpPlace")}
            hint={t("pickUpPlaceHint")}
            defaultValue={table.pickUpPlace ?? ""}
          />
        </fieldset>
        <fieldset className="card p-4">
          <legend className="float-left mb-2 font-semibold">{t("carriers")}</legend>
          <div className="clear-both grid sm:grid-cols-2">
            {CARRIERS.map(({ code, name }) => (
              <label key={code} className="flex min-h-tap items-center gap-3">
                <input
                  type="checkbox"
                  name="carriers"
                  value={code}
                  defaultChecked={table.carriers.includes(code)}
                  className="size-5 shrink-0"
                />
                {name}
              </label>
            ))}
          </div>
          <FieldError name="carriers" />
        </fieldset>
        {mayEdit ? (
          <div>
            <SendButton>{t("save")}</SendButton>
          </div>
        ) : null}
      </fieldset>
    </SentForm>
  );
}
