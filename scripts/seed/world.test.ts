import { categories, findPeopleByName, parsePhone } from "@cho-phien/vietnam";
import { findCommune, findOrgUnit } from "@cho-phien/vietnam/org-units";
import { expect, test } from "vitest";
import { demoWorld } from "./world.ts";

const world = demoWorld();
const unique = (values: readonly string[]) => new Set(values).size;
const membersToday = new Map(
  world.members
    .filter((member) => !member.memberUntil || member.memberUntil >= world.asOf)
    .map((member) => [member.key, member]),
);

test("two builds are the same world", () => {
  expect(demoWorld()).toEqual(world);
});

test("12 cooperatives of four kinds in ten provinces, 60 products over six groups, 80 members, nine officers", () => {
  const provincesOf = world.cooperatives.map((cooperative) => findCommune(cooperative.communeCode)?.provinceCode ?? "");
  expect(world.cooperatives).toHaveLength(12);
  expect(unique(world.cooperatives.map((cooperative) => cooperative.kind))).toBe(4);
  expect(unique(provincesOf)).toBe(10);
  expect(world.products).toHaveLength(60);
  expect(unique(world.products.map((product) => product.category.id))).toBe(6);
  expect(world.members).toHaveLength(80);
  expect(world.officers.map((officer) => officer.grants.length > 0)).toEqual([
    ...[true, true, true, false],
    ...[true, true, true, true, true],
  ]);
});

test("keys, handles, SKUs and staff phones are unique", () => {
  const skus = world.products.flatMap((product) => product.variants.map((variant) => variant.sku));
  const staff = world.cooperatives.flatMap((cooperative) => cooperative.staff);
  expect(unique(skus)).toBe(skus.length);
  expect(unique(world.products.map((product) => product.handle))).toBe(60);
  expect(unique(world.cooperatives.map((cooperative) => cooperative.handle))).toBe(12);
  expect(unique(world.members.map((member) => member.key))).toBe(80);
  expect(unique([...staff, ...world.officers].map((person) => person.phone))).toBe(staff.length + 9);
});

test("every commune, unit and people exists", () => {
  for (const { communeCode } of [...world.cooperatives, ...world.members])
    expect(findCommune(communeCode)).not.toBeNull();
  for (const { unitCode } of world.officers.flatMap((officer) => officer.grants))
    expect(findOrgUnit(unitCode)).not.toBeNull();
  for (const name of world.cooperatives.flatMap((cooperative) => cooperative.peoples)) {
    expect(findPeopleByName(name)?.name).toBe(name);
  }
});

test("demo phones pass the phone rule and begin 050, which nobody has", () => {
  const people = [...world.cooperatives, ...world.cooperatives.flatMap((each) => each.staff), ...world.officers];
  const phones = [...people, ...world.members].flatMap((person) => person.phone ?? []);
  for (const phone of phones) expect(parsePhone(phone)).toEqual({ ok: true, e164: phone });
  for (const phone of phones) expect(phone).toMatch(/^\+8450\d{7}$/);
});

test.each(world.products)(
  "$key: sold in a known group, at whole prices, by makers who are members today",
  (product) => {
    const group = categories().find((category) => category.id === product.category.id);
    expect(group?.subs.map((sub) => sub.id)).toContain(product.category.subId);
    expect(product.variants.length).toBeGreaterThan(0);
    for (const { priceDong, stock, weightGrams } of product.variants) {
      expect(Number.isSafeInteger(priceDong) && priceDong >= 1000 && priceDong % 1000 === 0).toBe(true);
      expect(Number.isSafeInteger(stock) && stock > 0).toBe(true);
      expect(weightGrams === null).toBe(product.isService);
    }
    expect(product.makers.length).toBeGreaterThan(0);
    for (const { memberKey, weight } of product.makers) {
      expect(membersToday.get(memberKey)?.cooperativeKey).toBe(product.cooperativeKey);
      expect(Number.isSafeInteger(weight) && weight > 0).toBe(true);
    }
    expect(unique(product.makers.map((maker) => maker.memberKey))).toBe(product.makers.length);
  },
);

test.each(world.products)("$key is told in both languages, food with its shelf life", (product) => {
  const texts = [product.name, product.description, ...product.variants.map((variant) => variant.title)];
  for (const { vi, en } of texts) expect(Math.min(vi.trim().length, en.trim().length)).toBeGreaterThan(0);
  for (const text of Object.values(product.description)) expect(text.split(/[.;:] /).length).toBeGreaterThanOrEqual(2);
  if (product.category.id === "thuc_pham") expect(product.shelfLife).not.toBeNull();
});

test("35 certificates of three to five stars; some have run out, some end within 90 days", () => {
  const issued = world.products.flatMap((product) => product.certificate ?? []);
  const inNinetyDays = "2027-02-20";
  expect(issued).toHaveLength(35);
  for (const { stars, issuedOn, validUntil } of issued) {
    expect([3, 4, 5]).toContain(stars);
    expect(Number(validUntil.slice(0, 4)) - Number(issuedOn.slice(0, 4))).toBe(3);
    expect(issuedOn <= world.asOf).toBe(true);
  }
  expect(issued.filter((each) => each.validUntil < world.asOf)).toHaveLength(5);
  expect(issued.filter((each) => each.validUntil >= world.asOf && each.validUntil <= inNinetyDays)).toHaveLength(5);
});

test("a certificate names the authority of its day", () => {
  const issuerOf = (key: string) => world.products.find((product) => product.key === key)?.certificate?.issuer;
  expect(issuerOf("mat-ong-bac-ha")).toBe("Bộ Nông nghiệp và Môi trường");
  expect(issuerOf("khan-lanh-nhuom-cham")).toBe("Chủ tịch UBND tỉnh Tuyên Quang");
  expect(issuerOf("ruou-ngo-men-la")).toBe("UBND huyện Mèo Vạc, tỉnh Hà Giang");
  expect(issuerOf("khan-theu-dem-soi")).toBe("UBND tỉnh Lào Cai");
});

test("funds keep the legal minimum of their kind, and the members get what is left", () => {
  const minimum = { htx: 500, lhhtx: 1000, tht: 0, household: 0 };
  for (const { kind, sharingRule } of world.cooperatives) {
    expect(sharingRule.fundBp).toBeGreaterThanOrEqual(minimum[kind]);
    expect(sharingRule.retainedBp + sharingRule.fundBp).toBeLessThan(5000);
  }
});

test("an HTX has at least five members; each cooperative has two staff, a manager first", () => {
  for (const { key, kind, staff } of world.cooperatives) {
    const members = [...membersToday.values()].filter((member) => member.cooperativeKey === key);
    if (kind === "htx") expect(members.length).toBeGreaterThanOrEqual(5);
    expect(staff).toHaveLength(2);
    expect(staff[0]?.role).toBe("manager");
  }
});

test("eight goods are in season, nothing claims to have been sold, and saying one's people is optional", () => {
  expect(world.products.filter((product) => product.isInSeason)).toHaveLength(8);
  expect(world.products.every((product) => product.soldCount === 0)).toBe(true);
  const answers = new Set(world.members.map((member) => member.ethnicity.answer));
  expect(answers).toEqual(new Set(["stated", "declined", "not_asked"]));
});
