import { describe, expect, it } from "vitest";
import { localePath, paths, safeReturnPath, switchLocale } from "./paths";

describe("paths", () => {
  it("are the addresses people have bookmarked: changing one needs a redirect", () => {
    const addresses = {
      home: paths.home,
      listing: paths.listing(),
      filtered: paths.listing({ q: "mật ong", province: "lao-cai", stars: "", page: 1 }),
      secondPage: paths.listing({ page: 2 }),
      goods: paths.goods("che-shan"),
      aisles: paths.aisles,
      aislesOf: (["province", "people", "craft", "category"] as const).map((kind) => paths.aisle(kind, "che")),
      cooperatives: paths.cooperatives,
      cooperative: paths.cooperative("may-trang"),
      basket: paths.basket,
      checkout: paths.checkout,
      orderLookup: paths.orderLookup,
      order: paths.order("CP1-ABCD"),
    };
    expect(addresses).toMatchInlineSnapshot(`
      {
        "aisles": "/day-hang",
        "aislesOf": [
          "/tinh/che",
          "/dan-toc/che",
          "/nghe/che",
          "/nhom/che",
        ],
        "basket": "/gio-hang",
        "checkout": "/dat-hang",
        "cooperative": "/htx/may-trang",
        "cooperatives": "/htx",
        "filtered": "/hang?q=m%E1%BA%ADt+ong&province=lao-cai",
        "goods": "/hang/che-shan",
        "home": "/",
        "listing": "/hang",
        "order": "/don-hang/CP1-ABCD",
        "orderLookup": "/don-hang",
        "secondPage": "/hang?page=2",
      }
    `);
  });

  it("never let a handle leave its segment", () => {
    expect(paths.goods("../hoi")).toBe("/hang/..%2Fhoi");
  });
});

describe("localePath and switchLocale", () => {
  it("keep the page when the language changes, both ways", () => {
    for (const path of ["/", "/hang", "/hang/en", "/entry"]) {
      const english = localePath("en", path);
      expect(switchLocale(english, "vi")).toBe(path);
      expect(switchLocale(path, "en")).toBe(english);
    }
    expect(localePath("en", "/")).toBe("/en");
  });
});

describe("safeReturnPath", () => {
  it.each([
    ...["//evil.example", "https://evil.example", "/\\evil.example", "/\t/evil", "javascript:alert(1)", "", null],
    ...["/..//evil.example", "/.//evil.example", "/%2e//evil.example", "/hoi/../..//evil.example/x?a=1"],
  ])("answers the fallback for %j", (text) => {
    expect(safeReturnPath(text, "/hoi")).toBe("/hoi");
  });

  it("keeps a path of ours with its query", () => {
    expect(safeReturnPath("/hop-tac-xa/don?step=placed", "/")).toBe("/hop-tac-xa/don?step=placed");
  });
});
