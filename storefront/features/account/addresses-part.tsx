import type { CommuneOption, ProvinceOption, SavedAddress } from "@cho-phien/contract";
import { formatPhone } from "@cho-phien/vietnam/phone";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { PlaceFields } from "@/components/place-fields";
import { FieldError, SendButton, SentForm } from "@/components/sent-form";
import { paths } from "@/lib/paths";
import type { TypedAddress } from "./typed-address";

type Props = {
  readonly addresses: readonly SavedAddress[];
  readonly provinces: readonly ProvinceOption[];
  readonly communes: readonly CommuneOption[];
  /** What a plain form sent and came back with. */
  readonly typed: TypedAddress | null;
};

/** Her addresses, and the form for one more. */
export function AddressesPart({ addresses, ...places }: Props): ReactNode {
  const t = useTranslations("account.address");
  const locale = useLocale();
  return (
    <>
      <p className="mb-3 text-sm text-quiet">{t("lead")}</p>
      {addresses.length === 0 ? <p className="card p-5">{t("none")}</p> : null}
      <ul className="grid gap-3 md:grid-cols-2">
        {addresses.map((it) => (
          <li key={it.id} className="card flex items-start justify-between gap-3 p-4">
            <address className="min-w-0 not-italic">
              <span className="font-semibold">{it.name}</span> <span className="number">{formatPhone(it.phone)}</span>
              {it.lines.map((line, index) => (
                <span key={index} className="block wrap-anywhere">
                  {line}
                </span>
              ))}
            </address>
            <form action={paths.api.account.forms} method="post">
              <input type="hidden" name="locale" value={locale} />
              <input type="hidden" name="id" value={it.id} />
              <button
                type="submit"
                name="act"
                value="drop-address"
                aria-label={t("dropOf", { address: it.lines[0] ?? "" })}
                className="button"
              >
                {t("drop")}
              </button>
            </form>
          </li>
        ))}
      </ul>
      <details className="mt-4" open={addresses.length === 0 || places.typed !== null}>
        <summary className="button w-full list-none sm:w-auto">{t("add")}</summary>
        <AddressForm {...places} />
      </details>
    </>
  );
}

function AddressForm({ provinces, communes, typed }: Omit<Props, "addresses">): ReactNode {
  const t = useTranslations("account");
  const place = useTranslations("shop.checkout");
  const locale = useLocale();
  const words = { sending: t("form.sending"), offline: t("form.offline"), failed: t("form.failed") };
  const text = (name: "name" | "phone" | "street", autoComplete: string) => (
    <div>
      <label htmlFor={`address-${name}`} className="mb-1 block font-semibold">
        {t(`address.${name}`)}
      </label>
      <input
        id={`address-${name}`}
        name={name}
        type={name === "phone" ? "tel" : "text"}
        autoComplete={autoComplete}
        maxLength={name === "phone" ? 30 : 200}
        defaultValue={typed?.[name]}
        className="field"
      />
      <FieldError name={name} />
    </div>
  );
  return (
    <SentForm
      action={paths.api.account.forms}
      locale={locale}
      words={words}
      className="card mt-3 grid max-w-xl gap-4 p-4"
    >
      <input type="hidden" name="act" value="address" />
      {text("name", "name")}
      {text("phone", "tel")}
      <PlaceFields
        provinces={provinces}
        communes={communes}
        provinceCode={typed?.provinceCode ?? ""}
        communeCode={typed?.communeCode ?? ""}
        errors={{}}
        words={{
          province: place("province"),
          provinceHelp: place("provinceHelp"),
          commune: place("commune"),
          communeFirst: place("communeFirst"),
          choose: place("choose"),
          loadCommunes: place("loadCommunes"),
          noMatch: place("noMatch"),
          formerly: place("formerly"),
        }}
      />
      <FieldError name="communeCode" />
      {text("street", "street-address")}
      <SendButton>{t("address.save")}</SendButton>
    </SentForm>
  );
}
