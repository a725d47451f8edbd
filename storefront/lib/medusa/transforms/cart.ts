import type { CartGroups } from "@cho-phien/contract";
import { dong, dongFromWire, dongToWire, sum } from "@cho-phien/money";
import type { BasketGroup, BasketLine, BasketView } from "@/lib/basket/basket-view";
import { inLanguage } from "@/lib/i18n/in-language";
import type { Locale } from "@/lib/i18n/locales";
import { photoFromThumbnail } from "./photo";

/** The few fields of Medusa's cart we read. */
export type MedusaCart = {
  readonly id: string;
  readonly completed_at?: string | null;
  readonly items?: readonly MedusaLine[] | null;
};

export type MedusaLine = {
  readonly id: string;
  readonly variant_id: string | null;
  readonly product_handle: string | null;
  readonly product_title: string | null;
  readonly variant_title: string | null;
  readonly thumbnail: string | null;
  readonly quantity: number;
  readonly unit_price: number;
  readonly product?: { readonly metadata?: Readonly<Record<string, unknown>> | null } | null;
};

/** Medusa writes money as a JSON number; a fraction or an unsafe integer is a broken assumption and throws. */
function wholeDong(amount: number) {
  if (!Number.isSafeInteger(amount)) throw new RangeError(`Not whole đồng: ${amount}`);
  return dong(BigInt(amount));
}

function toLine(line: MedusaLine, locale: Locale): Omit<BasketLine, "isGone"> {
  const unitPrice = wholeDong(line.unit_price);
  const nameEn = line.product?.metadata?.nameEn;
  return {
    id: line.id,
    variantId: line.variant_id ?? "",
    goodsHandle: line.product_handle ?? "",
    name: inLanguage(locale, line.product_title ?? "", typeof nameEn === "string" ? nameEn : null),
    variant: line.variant_title ?? "",
    photo: photoFromThumbnail(line.thumbnail),
    quantity: line.quantity,
    unitPriceDong: dongToWire(unitPrice),
    amountDong: dongToWire(dong(unitPrice * BigInt(line.quantity))),
  };
}

/** The cart in the order its cooperatives ship it. A line no group claims is a broken answer and throws. */
export function toBasket(cart: MedusaCart, answer: CartGroups, locale: Locale): BasketView {
  const lines = new Map((cart.items ?? []).map((line) => [line.id, toLine(line, locale)]));
  const groups = answer.groups.map(({ cooperative, lineIds, goneLineIds, shippingDong, parcel }): BasketGroup => {
    const own = lineIds.flatMap((id) => {
      const line = lines.get(id);
      return line ? { ...line, isGone: goneLineIds.includes(id) } : [];
    });
    for (const line of own) lines.delete(line.id);
    return {
      cooperative: { id: cooperative.id, handle: cooperative.handle, name: cooperative.name },
      lines: own,
      goodsDong: dongToWire(sum(own.map((line) => dongFromWire(line.amountDong)))),
      shippingDong,
      parcel,
    };
  });
  if (lines.size > 0) throw new Error(`Lines without a cooperative: ${[...lines.keys()].join(", ")}`);
  return {
    groups: groups.filter((group) => group.lines.length > 0),
    piecesCount: (cart.items ?? []).reduce((pieces, line) => pieces + line.quantity, 0),
    goodsDong: answer.goodsDong,
    shippingDong: answer.shippingDong,
    totalDong: answer.totalDong,
  };
}
