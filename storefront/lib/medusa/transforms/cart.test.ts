import type { CartGroups } from "@cho-phien/contract";
import { describe, expect, it } from "vitest";
import { toBasket, type MedusaCart, type MedusaLine } from "./cart";
import { photoFromThumbnail } from "./photo";

const honey: MedusaLine = {
  id: "l1",
  variant_id: "v1",
  product_handle: "mat-ong",
  product_title: "Mật ong",
  variant_title: "500 g",
  thumbnail: "/photos/mat-ong-1a2b3c-720.webp",
  quantity: 2,
  unit_price: 190_000,
  product: { metadata: { nameEn: "Honey" } },
};
const cart: MedusaCart = { id: "cart_1", items: [honey] };
const groups: CartGroups = {
  groups: [
    {
      cooperative: { id: "coop_1", handle: "hoa-da", name: "Hoa Đá" },
      lineIds: ["l1"],
      goneLineIds: [],
      shippingDong: "30000",
      parcel: { way: "delivery", isExact: true, days: null, toFreeDong: null, pickUpPlace: null },
    },
  ],
  goodsDong: "380000",
  shippingDong: "30000",
  totalDong: "410000",
};

describe("a cart becomes a basket", () => {
  it("by cooperative, amounts as whole đồng, in the reader's language", () => {
    const basket = toBasket(cart, groups, "en");
    expect(basket).toMatchObject({ piecesCount: 2, totalDong: "410000" });
    expect(basket.groups[0]?.lines[0]).toMatchObject({ name: "Honey", amountDong: "380000", unitPriceDong: "190000" });
    expect(toBasket(cart, groups, "vi").groups[0]?.lines[0]?.name).toBe("Mật ong");
  });

  it("marks what is no longer for sale", () => {
    const [group] = groups.groups;
    const gone = { ...groups, groups: [{ ...group!, goneLineIds: ["l1"] }] };
    expect(toBasket(cart, groups, "vi").groups[0]?.lines[0]?.isGone).toBe(false);
    expect(toBasket(cart, gone, "vi").groups[0]?.lines[0]?.isGone).toBe(true);
  });

  it("throws when a price is not whole đồng", () => {
    expect(() => toBasket({ ...cart, items: [{ ...honey, unit_price: 0.5 }] }, groups, "vi")).toThrow("Not whole đồng");
  });

  it("throws when no cooperative claims a line", () => {
    expect(() => toBasket(cart, { ...groups, groups: [] }, "vi")).toThrow("Lines without a cooperative: l1");
  });
});

describe("a line's photo", () => {
  it.each([
    ["http://127.0.0.1:9000/static/photos/gui-9f-480.jpg", "/photos/gui-9f"],
    ["/photos/gui-9f-720.webp", "/photos/gui-9f"],
  ])("%s has the base %s", (thumbnail, base) => {
    expect(photoFromThumbnail(thumbnail)?.base).toBe(base);
  });

  it.each([null, "https://elsewhere.example/x.jpg", "/photos/no-width.jpg"])("%j is no photo of ours", (thumbnail) => {
    expect(photoFromThumbnail(thumbnail)).toBeNull();
  });
});
