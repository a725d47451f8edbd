import { DEFAULT_PIECE_GRAMS } from "@cho-phien/shipping";
import { formatDate } from "@cho-phien/vietnam/dates";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { LocalLink } from "@/components/local-link";
import { ShippingForm } from "@/features/coop-shipping/shipping-form";
import { readNote } from "@/lib/doors/note";
import { first, type Query } from "@/lib/doors/query";
import { requireStaff } from "@/lib/doors/staff";
import { readShipping } from "@/lib/medusa/operations/shipping";
import { paths } from "@/lib/paths";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("shipping.coop");
  return { title: t("title") };
}

export default async function ShippingPage({ searchParams }: { readonly searchParams: Query }): Promise<ReactNode> {
  const query = await searchParams;
  const staff = await requireStaff(paths.coop.shipping);
  if (!staff.cooperative) return null;
  const [t, money, shipping, note] = await Promise.all([
    getTranslations("shipping.coop"),
    getTranslations("coopSharing.links"),
    readShipping(staff),
    readNote(first(query.note)),
  ]);
  const date = shipping.validFrom ? formatDate(shipping.validFrom) : "";
  return (
    <>
      <LocalLink href={paths.coop.money} className="link inline-flex min-h-tap items-center text-sm">
        ‹ {money("back")}
      </LocalLink>
      <h1>{t("title")}</h1>
      <p className="mt-1 max-w-prose text-quiet">{t("lead")}</p>
      <p className="mt-2 font-semibold">
        {shipping.version === 0 ? t("market") : t("own", { version: shipping.version, date })}
      </p>
      {shipping.mayEdit ? null : <p className="card mt-3 p-4 text-quiet">{t("readOnly")}</p>}
      <ShippingForm shipping={shipping} note={note} draft={`shipping:${staff.cooperative.id}`} />
      <p className="mt-4 max-w-prose text-sm text-quiet">{t("unweighed", { grams: DEFAULT_PIECE_GRAMS })}</p>
    </>
  );
}
