import { expect, test } from "vitest";
import { cooperativeDocument, type CooperativeFacts } from "./cooperative-document";
import { COOPERATIVE_FIELDS } from "./product-fields";

const FACTS: CooperativeFacts = {
  id: "coop_1",
  handle: "may-trang",
  kind: "htx",
  name: "HTX Dệt lanh Mây Trắng",
  provinceCode: "08",
  communeName: "Xã Sà Phìn",
  peoples: ["Mông", "không có"],
  crafts: [{ vi: "Dệt lanh", en: "Linen weaving" }],
  sentence: { vi: "Lanh trên đá", en: "" },
  goodsCount: 3,
  createdAt: 1,
};

test("a cooperative is found by what its kind is called, where it was and who its people are", () => {
  const document = cooperativeDocument(FACTS);
  expect(document.names).toEqual(["HTX Dệt lanh Mây Trắng", "Hợp tác xã Dệt lanh Mây Trắng"]);
  expect(document.place_names).toEqual(expect.arrayContaining(["Xã Sà Phìn", "Hà Giang"]));
  expect(document.ethnic).toEqual(["Hmông"]);
  expect(document.ethnic_names).toEqual(expect.arrayContaining(["Mông"]));
  expect(document).toMatchObject({ crafts_vi: ["Dệt lanh"], crafts_en: ["Linen weaving"], goods_count: 3 });
});

test("an unknown commune is left out, and every field of the document is one of the index", () => {
  const document = cooperativeDocument({ ...FACTS, communeName: "" });
  expect(document.place_names).not.toContain("");
  expect(Object.keys(document).sort()).toEqual(Object.keys(COOPERATIVE_FIELDS).sort());
});
