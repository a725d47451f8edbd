import { findPeopleByName, fold } from "@cho-phien/vietnam";
import { findCommune, findProvince } from "@cho-phien/vietnam/org-units";
import type {
  Bilingual,
  DemoCooperative,
  DemoEthnicity,
  DemoMember,
  DemoProduct,
  DemoStaff,
  DemoVariant,
} from "../world-types.ts";
import { buildCertificate } from "./certificate.ts";
import { certificates } from "./certificates.data.ts";
import { OPTION_TITLES } from "./options.ts";
import { PALETTE } from "./palette.ts";
import { demoPhone } from "./phones.ts";
import type { CooperativeTale, MemberRow, Pair, ProductRow, VariantRow } from "./tale.ts";

const PLATFORM_FEE_BP = 500;
/** After Law 91/2025 came into force on 1 January 2026, everybody was asked anew. */
const CONSENTED_ON = "2026-03-08";

/** A tale with its number in the world, which its phones and account numbers carry. */
type Numbered = { readonly tale: CooperativeTale; readonly block: number };

function bilingual([vi, en]: Pair): Bilingual {
  return { vi, en };
}

function memberKey(tale: CooperativeTale, number: number): string {
  return `${tale.key}-m${number}`;
}

function ethnicityOf(people: MemberRow["people"]): DemoEthnicity {
  if (people === "declined" || people === "not_asked") return { answer: people };
  const found = findPeopleByName(people);
  if (!found) throw new Error(`no such people: ${people}`);
  return { answer: "stated", code: found.code, name: found.name, consentedOn: CONSENTED_ON };
}

function buildStaff({ tale, block }: Numbered): DemoStaff[] {
  return tale.staff.map((row, index) => {
    const key = `${tale.key}-s${index + 1}`;
    const phone = demoPhone(block, "staff", index + 1);
    if ("name" in row) return { key, fullName: row.name, phone, role: row.role, memberKey: null };
    const member = tale.members[row.member - 1];
    if (!member) throw new Error(`${tale.key}: staff names member ${row.member}`);
    return { key, fullName: member.name, phone, role: row.role, memberKey: memberKey(tale, row.member) };
  });
}

/** The cooperative of a tale. Its bank is a placeholder: no demo money may find a real account. */
export function buildCooperative({ tale, block }: Numbered): DemoCooperative {
  const { key, kind, name, communeCode, peoples, landscape, rule } = tale;
  return {
    key,
    kind,
    handle: key,
    name,
    communeCode,
    peoples,
    crafts: tale.crafts.map(bilingual),
    sentence: bilingual(tale.sentence),
    story: bilingual(tale.story),
    phone: demoPhone(block, "office", 0),
    bank: {
      bankName: "Ngân hàng minh hoạ",
      accountNumber: `0000${String(block).padStart(6, "0")}`,
      accountHolder: fold(name).toUpperCase(),
    },
    platformFeeBp: PLATFORM_FEE_BP,
    sharingRule: { basis: "maker", ...rule },
    staff: buildStaff({ tale, block }),
    landscape,
  };
}

/** The members of a tale, in its order. Somebody who is also staff has one phone, not two. */
export function buildMembers({ tale, block }: Numbered): DemoMember[] {
  const staff = buildStaff({ tale, block });
  return tale.members.map((row, index) => {
    const key = memberKey(tale, index + 1);
    const own = staff.find((person) => person.memberKey === key)?.phone ?? demoPhone(block, "member", index + 1);
    return {
      key,
      cooperativeKey: tale.key,
      fullName: row.name,
      communeCode: row.communeCode ?? tale.communeCode,
      memberFrom: row.from,
      memberUntil: row.until ?? null,
      phone: row.phone ? own : null,
      phoneOwner: row.phone,
      canRead: row.reads,
      ethnicity: ethnicityOf(row.people),
    };
  });
}

function buildVariant([vi, en, priceDong, stock, weightGrams]: VariantRow, sku: string): DemoVariant {
  return { sku, title: { vi, en }, priceDong, stock, weightGrams };
}

function certificateOf(row: ProductRow, tale: CooperativeTale) {
  const found = certificates.find(([product]) => product === row.slug);
  const province = findProvince(findCommune(tale.communeCode)?.provinceCode ?? "");
  if (!province) throw new Error(`${tale.key}: no such commune ${tale.communeCode}`);
  return found ? buildCertificate(found, tale, province.fullName) : null;
}

function optional(pair: Pair | undefined): Bilingual | null {
  return pair ? bilingual(pair) : null;
}

function buildProduct(tale: CooperativeTale, row: ProductRow, number: number): DemoProduct {
  const [id, subId] = row.category;
  const [scene, ...colours] = row.picture;
  const [first, second, third] = colours;
  const sku = `${tale.code}-${String(number).padStart(2, "0")}`;
  return {
    key: row.slug,
    handle: row.slug,
    cooperativeKey: tale.key,
    name: bilingual(row.name),
    category: { id, subId },
    description: bilingual(row.description),
    materials: optional(row.materials),
    technique: optional(row.technique),
    shelfLife: optional(row.shelfLife),
    weightGrams: row.variants[0]?.[4] ?? null,
    isService: id === "du_lich",
    optionTitle: OPTION_TITLES[row.option],
    variants: row.variants.map((variant, index) => buildVariant(variant, `${sku}-${index + 1}`)),
    makers: row.makers.map(([member, weight]) => ({ memberKey: memberKey(tale, member), weight })),
    isInSeason: row.inSeason ?? false,
    soldCount: 0,
    certificate: certificateOf(row, tale),
    picture: { scene, colours: [PALETTE[first], PALETTE[second], PALETTE[third]] },
  };
}

/** The goods of a tale, in its order, with their certificates. */
export function buildProducts({ tale }: Numbered): DemoProduct[] {
  return tale.products.map((row, index) => buildProduct(tale, row, index + 1));
}
