import { cooperativeDocument, productDocument } from "@cho-phien/search";
import { categories, peoples, provinces } from "@cho-phien/vietnam";
import type { Kind } from "./indexes";

/**
 * Invented documents that show every category, people and province, and names that are called otherwise elsewhere. When
 * what they look like changes, every document has to be written anew.
 */
export function sampleDocuments(kind: Kind): readonly object[] {
  const names = peoples().map(({ name }) => name);
  const cooperative = (provinceCode: string) => ({
    id: "coop",
    name: "HTX Mẫu",
    provinceCode,
    peoples: names,
  });
  if (kind === "cooperative")
    return provinces().map(({ code }) =>
      cooperativeDocument({
        ...cooperative(code),
        handle: "mau",
        kind: "htx",
        communeName: "Xã Mẫu",
        crafts: [{ vi: "Dệt", en: "Weaving" }],
        sentence: { vi: "Câu", en: "Sentence" },
        goodsCount: 1,
        createdAt: 1,
      }),
    );
  const kinds = categories().flatMap((group) => group.subs.map((sub) => ({ id: group.id, subId: sub.id })));
  return provinces().flatMap(({ code }, at) =>
    kinds
      .filter((_, place) => place % provinces().length === at)
      .map((category) =>
        productDocument({
          id: "prod",
          handle: "mau",
          title: { vi: "Lạp sườn lợn ngô chè lạc vừng sắn dứa", en: "Sample" },
          description: { vi: "Mô tả", en: "Description" },
          cooperative: cooperative(code),
          category,
          skus: ["SKU"],
          price: { from: 1, to: 2 },
          ocopStars: 3,
          isInStock: true,
          soldIn30Days: 1,
          createdAt: 1,
        }),
      ),
  );
}
