import { expect, test } from "vitest";
import { keptPages } from "./kept-pages";

const words = { home: "Trang chủ", basket: "Giỏ hàng", goods: "Hàng", order: "Đơn {code}" };

test("kept pages are named, her own first, the latest before the older, in one language", () => {
  const addresses = [
    "/",
    "/hang/ca-phe",
    "/htx/suoi-suong",
    "/en",
    "/en/hang/ca-phe",
    "/gio-hang",
    "/don-hang/CP12-AB3F",
  ];
  const names = new Map([["/hang/ca-phe", "Cà phê"]]);
  expect(keptPages({ addresses, names, locale: "vi", words })).toEqual([
    { href: "/don-hang/CP12-AB3F", name: "Đơn CP12-AB3F" },
    { href: "/gio-hang", name: "Giỏ hàng" },
    { href: "/hang/ca-phe", name: "Cà phê" },
    { href: "/", name: "Trang chủ" },
  ]);
  expect(keptPages({ addresses, names: new Map(), locale: "en", words })).toEqual([{ href: "/en", name: "Trang chủ" }]);
});
