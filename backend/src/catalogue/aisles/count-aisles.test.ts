import { peoples } from "@cho-phien/vietnam";
import { provinces } from "@cho-phien/vietnam/provinces";
import { slugify } from "@cho-phien/vietnam/fold";
import { describe, expect, it } from "vitest";
import { countAisles, type Stall } from "./count-aisles";
import { allCategories, craftsBySlug, FIXED_AISLES } from "./find-aisle";

const stall = (changes: Partial<Stall>): Stall => ({
  provinceCode: "15",
  peoples: ["Hmông"],
  crafts: [{ vi: "nuôi ong", en: "beekeeping" }],
  goods: 2,
  byCategory: { "thuc-pham": 2, "thuc-pham-che": 1 },
  ...changes,
});

describe("the aisles of the market", () => {
  it("count a cooperative of two peoples in both, with all its goods", () => {
    const { people, province } = countAisles([
      stall({ peoples: ["Tày", "Dao"], goods: 3 }),
      stall({ peoples: ["Dao"] }),
    ]);
    expect(people.map((it) => [it.slug, it.goodsCount, it.cooperativesCount])).toEqual([
      ["dao", 5, 2],
      ["tay", 3, 1],
    ]);
    expect(province).toEqual([
      { slug: "lao-cai", name: "Lào Cai", nameEn: "Lào Cai", parentSlug: null, goodsCount: 5, cooperativesCount: 2 },
    ]);
  });

  it("take one craft written in two ways for one, called as most write it", () => {
    const { craft } = countAisles([
      stall({ crafts: [{ vi: "Nuôi ong" }] }),
      stall({}),
      stall({
        crafts: [
          { vi: "nuôi ong", en: "bee-keeping" },
          { vi: "nuôi ong", en: "beekeeping" },
        ],
      }),
    ]);
    expect(craft).toEqual([
      {
        slug: "nuoi-ong",
        name: "nuôi ong",
        nameEn: "beekeeping",
        parentSlug: null,
        goodsCount: 6,
        cooperativesCount: 3,
      },
    ]);
    expect(craftsBySlug([{ vi: "Nuôi ong" }, { vi: "nuôi ong" }]).get("nuoi-ong")?.spellings).toEqual([
      "Nuôi ong",
      "nuôi ong",
    ]);
  });

  it("keep groups in the order of the decision, sub-groups behind theirs, and leave empty ones out", () => {
    const { category } = countAisles([
      stall({ byCategory: { "thu-cong-my-nghe": 1, "thuc-pham": 2, "thuc-pham-che": 2 } }),
    ]);
    expect(category.map((it) => [it.slug, it.parentSlug, it.goodsCount])).toEqual([
      ["thuc-pham", null, 2],
      ["thuc-pham-che", "thuc-pham", 2],
      ["thu-cong-my-nghe", null, 1],
    ]);
  });

  it("show a cooperative that has no goods yet, and no craft without a letter", () => {
    const { province, craft } = countAisles([stall({ goods: 0, byCategory: {}, crafts: [{ vi: "…" }] })]);
    expect(province[0]).toMatchObject({ goodsCount: 0, cooperativesCount: 1 });
    expect(craft).toEqual([]);
  });
});

describe("an aisle's address", () => {
  it("names one province, people or group each", () => {
    expect(new Set(provinces().map(({ slug }) => FIXED_AISLES.province(slug)?.key)).size).toBe(34);
    expect(new Set(peoples().map(({ name }) => FIXED_AISLES.people(slugify(name))?.key)).size).toBe(54);
    expect(new Set(allCategories().map(({ slug }) => FIXED_AISLES.category(slug)?.key)).size).toBe(
      allCategories().length,
    );
  });

  it("is nobody's when made up", () => {
    expect(["ha-tay", "khong-co", "hmong-den"].flatMap((it) => FIXED_AISLES.province(it) ?? [])).toEqual([]);
    expect(FIXED_AISLES.people("hmong-den")).toBeNull();
    expect(FIXED_AISLES.category("thuc-pham-vang")).toBeNull();
  });
});
