import { productDocument, type ProductDocument, type ProductFacts } from "@cho-phien/search";
import { findCommune } from "@cho-phien/vietnam/org-units";
import { demoWorld } from "../../seed/world.ts";
import { COOP_NAMES, COOP_PEOPLES, COOP_WORK, KINDS, PLACES } from "./kinds.data.ts";

/** What a document is, told apart from its words: the judge's notes, which no engine sees. */
export type Truth = {
  readonly kind: string;
  readonly coop: string;
  readonly province: string;
  readonly peoples: readonly string[];
  readonly handle: string;
};
export type Entry = { readonly document: ProductDocument; readonly truth: Truth };

/** Products of the demo world that are of a generated kind; all others are of a kind of their own. */
const KIND_OF_DEMO: Readonly<Record<string, string>> = {
  "mat-ong-bac-ha": "mat-ong",
  "mat-ong-hoa-rung": "mat-ong",
  "mat-ong-hoa-ca-phe": "mat-ong",
  "nen-sap-ong": "sap-ong",
  "ruou-ngo-men-la": "ruou-ngo",
  "thao-qua-kho": "thao-qua",
  "goi-la-tam": "la-tam",
  "mot-dem-nha-san-ben-co": "homestay",
  "non-la-co": "non-la",
  "mien-dong-phoi-phen": "mien-dong",
  "che-shan-tuyet-phja-suong": "che-shan",
  "lap-suon-gac-bep": "lap-suon",
  "banh-khao-lac-vung": "banh-khao",
  "gao-nep-nuong": "gao-nep",
  "gao-nep-la": "gao-nep",
  "hoa-hoi-kho": "hoa-hoi",
  "hong-vanh-khuyen-say-deo": "hong-say",
  "mang-vau-kho": "mang-kho",
  "bun-kho-gao-ta": "bun-kho",
  "tra-giao-co-lam": "tra-giao-co-lam",
  "ca-phe-arabica-rang-moc": "ca-phe-hat",
  "ca-phe-robusta-chin-cay": "ca-phe-hat",
  "cham-cheo-kho": "cham-cheo",
  "gui-may-dan-tay": "gui-may",
  "chao-den-tre": "den-tre",
  "ca-cao-ngoi": "ca-cao",
  "ruou-can-che-nho": "ruou-can",
  "tui-tho-cam-buon": "tui-tho-cam",
  "tinh-dau-sa-chanh": "tinh-dau-sa",
  "tinh-dau-tram-gio": "tinh-dau-tram",
  "dau-goi-bo-ket": "dau-goi",
  "tieu-den-chin-cay": "tieu-den",
  "nuoc-cot-chanh-leo": "chanh-leo",
};

/** The demo world's products, then generated ones up to `size`: the same on every machine. */
export function catalogue(size: number): readonly Entry[] {
  const demo = demoEntries();
  const cooperatives = generatedCooperatives();
  const random = dice(20_261_122);
  const made = Array.from({ length: Math.max(0, size - demo.length) }, (_, at) => generated(at, cooperatives, random));
  return [...demo, ...made];
}

function demoEntries(): readonly Entry[] {
  const world = demoWorld();
  return world.products.map((product) => {
    const coop = world.cooperatives.find(({ key }) => key === product.cooperativeKey);
    if (!coop) throw new Error(`${product.key} is nobody's`);
    const province = findCommune(coop.communeCode)?.provinceCode ?? "";
    const prices = product.variants.map(({ priceDong }) => priceDong);
    const facts: ProductFacts = {
      id: product.key,
      handle: product.handle,
      title: product.name,
      description: product.description,
      cooperative: { id: coop.key, name: coop.name, provinceCode: province, peoples: coop.peoples },
      category: product.category,
      skus: product.variants.map(({ sku }) => sku),
      price: { from: Math.min(...prices), to: Math.max(...prices) },
      ocopStars: product.certificate?.stars ?? 0,
      isInStock: product.variants.some(({ stock }) => stock > 0),
      soldIn30Days: 0,
      createdAt: 1_760_000_000_000,
    };
    const kind = KIND_OF_DEMO[product.key] ?? product.key;
    return entry(facts, kind);
  });
}

type Coop = ProductFacts["cooperative"] & { readonly place: string };

function generatedCooperatives(): readonly Coop[] {
  const random = dice(7);
  const [names, works, peoples] = [COOP_NAMES, COOP_WORK, COOP_PEOPLES].map((list) => list.split(","));
  const places = rows(PLACES);
  return Array.from({ length: 400 }, (_, at) => {
    const [provinceCode = "", place = ""] = places[at % places.length] ?? [];
    return {
      id: `c${at}`,
      name: `HTX ${random.of(works ?? [])} ${random.of(names ?? [])} ${place}`,
      provinceCode,
      peoples: [random.of(peoples ?? [])],
      place,
    };
  });
}

type Kind = {
  readonly id: string;
  readonly vi: string;
  readonly en: string;
  readonly category: ProductFacts["category"];
  readonly after: readonly (readonly [vi: string, en: string])[];
  readonly price: readonly [number, number];
};

const KIND_LIST: readonly Kind[] = rows(KINDS).map(
  ([id = "", vi = "", en = "", category = "", after = "", price = ""]) => {
    const [group = "", sub = ""] = category.split("/");
    const [from = 0, to = 0] = price.split("-").map(Number);
    const follow = after.split(";").map((pair) => pair.trim().split("="));
    return {
      id,
      vi,
      en,
      category: { id: group, subId: sub },
      after: follow.map(([left = "", right = ""]) => [left, right] as const),
      price: [from, to],
    };
  },
);

const GRADES = ["", "", "", " loại đặc biệt", " gói quà", " 500 g", " 1 kg", " hữu cơ"];
const SENTENCES = [
  "Chị em trong hợp tác xã tự tay làm từng mẻ nhỏ, không dùng chất bảo quản.",
  "Nguyên liệu lấy tại bản, hái đúng vụ, làm sạch rồi phơi trên giàn cao.",
  "Hợp làm quà biếu, dùng trong bữa cơm gia đình hay mang theo khi đi xa.",
  "Bảo quản nơi khô mát, tránh nắng; mở gói rồi nên dùng trong ba tháng.",
  "Mỗi đơn hàng góp thêm một phần vào quỹ học nghề của phụ nữ trong xã.",
];

function generated(at: number, cooperatives: readonly Coop[], random: Dice): Entry {
  const kind = random.of(KIND_LIST);
  const coop = random.of(cooperatives);
  const [vi, en] = random.of(kind.after);
  const from = Math.round(random.between(kind.price[0], kind.price[1])) * 1_000;
  const isSimple = random.between(0, 1) < 0.35;
  const facts: ProductFacts = {
    id: `p${at}`,
    handle: `p${at}`,
    title: {
      vi: isSimple ? `${kind.vi} ${vi}` : `${kind.vi} ${vi}${random.of(GRADES)}`,
      en: `${en.slice(0, 1).toUpperCase()}${en.slice(1)} ${kind.en}`,
    },
    description: {
      vi: `${kind.vi} của ${coop.name}. ${random.of(SENTENCES)} ${random.of(SENTENCES)}`,
      en: `${kind.en} made in small batches by ${coop.name}.`,
    },
    cooperative: coop,
    category: kind.category,
    skus: [`${coop.id.toUpperCase()}-${at}`],
    price: { from, to: from * 2 },
    ocopStars: random.of([0, 0, 3, 3, 4, 5]),
    isInStock: random.between(0, 1) < 0.85,
    soldIn30Days: Math.floor(random.between(0, 90)),
    createdAt: 1_700_000_000_000 + at * 60_000,
  };
  return entry(facts, kind.id);
}

function entry(facts: ProductFacts, kind: string): Entry {
  const { cooperative, handle } = facts;
  const truth = {
    kind,
    coop: cooperative.id,
    province: cooperative.provinceCode,
    peoples: cooperative.peoples,
    handle,
  };
  return { document: productDocument(facts), truth };
}

type Dice = {
  readonly between: (from: number, to: number) => number;
  readonly of: <Item>(items: readonly Item[]) => Item;
};

/** Mulberry32: the same throws from the same seed everywhere. */
function dice(seed: number): Dice {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    between: (from, to) => from + next() * (to - from),
    of: (items) => {
      const item = items[Math.floor(next() * items.length)];
      if (item === undefined) throw new Error("nothing to choose from");
      return item;
    },
  };
}

function rows(table: string): readonly (readonly string[])[] {
  return table
    .trim()
    .split("\n")
    .map((line) => line.split("|").map((cell) => cell.trim()));
}
