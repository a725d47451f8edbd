import type { CoopGoodsDetail, GoodsChoices, PhotoView } from "@cho-phien/contract";

/** One size as typed; `row` tells rows apart while they are moved and removed. */
export type SizeField = {
  readonly row: string;
  readonly id: string | null;
  readonly title: string;
  readonly titleEn: string;
  readonly price: string;
  readonly stock: string;
  readonly reserved: number;
};

const emptyTexts = {
  name: "",
  categoryHandle: "",
  optionTitle: "",
  story: "",
  materials: "",
  technique: "",
  care: "",
  shelfLife: "",
  weightGrams: "",
  lowStockAt: "",
  nameEn: "",
  storyEn: "",
};
export type TextName = keyof typeof emptyTexts;

/** The form as typed; photos are kept by their picker. */
export type FormFields = Readonly<Record<TextName, string>> & {
  readonly sizes: readonly SizeField[];
  readonly makers: readonly { readonly memberId: string; readonly weight: number }[];
  readonly isInSeason: boolean;
};

/** What Medusa calls the size of goods that have but one (backend: make-goods/product-fields.ts). */
const onlySize = "Một loại";

export function emptySize(row: string): SizeField {
  return { row, id: null, title: "", titleEn: "", price: "", stock: "", reserved: 0 };
}

export function emptyFields(): FormFields {
  return { ...emptyTexts, sizes: [emptySize("first")], makers: [], isInSeason: false };
}

/** Stored goods as the form shows them. */
export function fieldsOf(goods: CoopGoodsDetail): FormFields {
  const { name, categoryHandle, optionTitle, story, materials, technique, care, shelfLife, english } = goods;
  return {
    ...{ name, categoryHandle, optionTitle, story, materials, technique, care, shelfLife },
    weightGrams: numberText(goods.weightGrams),
    lowStockAt: numberText(goods.lowStockAt),
    nameEn: english.name,
    storyEn: english.story,
    sizes: goods.variants.map((it) => ({
      row: it.id,
      id: it.id,
      title: it.title === onlySize ? "" : it.title,
      titleEn: it.titleEn,
      price: it.priceDong ?? "",
      stock: numberText(it.stock),
      reserved: it.reserved,
    })),
    makers: goods.makers,
    isInSeason: goods.isInSeason,
  };
}

function numberText(value: number | null): string {
  return value === null ? "" : String(value);
}

/** "150.000" and "150 000" as people write them → "150000"; anything else stays for the backend to refuse. */
export function plainNumber(typed: string): string {
  const text = typed.trim().replace(/\s*(₫|đ|đồng)$/i, "");
  return /^\d{1,3}([.\s,]\d{3})+$/.test(text) ? text.replace(/[.\s,]/g, "") : text;
}

type Sent = { readonly photos: readonly PhotoView[]; readonly before: CoopGoodsDetail | null };

/** What the backend takes. English the form doesn't show stays as it was stored. */
export function bodyOf(fields: FormFields, { photos, before }: Sent) {
  const { sizes, makers, isInSeason, nameEn, storyEn, weightGrams, lowStockAt, ...plain } = fields;
  const count = (typed: string) => (/^\d{1,7}$/.test(plainNumber(typed)) ? Number(plainNumber(typed)) : null);
  const english = before?.english ?? { materials: "", technique: "", care: "", shelfLife: "" };
  return {
    ...plain,
    photos,
    makers,
    isInSeason,
    weightGrams: count(weightGrams) || null,
    lowStockAt: count(lowStockAt),
    variants: sizes.map(({ id, title, titleEn, price, stock }) => ({
      ...(id === null ? {} : { id }),
      title,
      titleEn,
      priceDong: plainNumber(price),
      stock: plainNumber(stock),
    })),
    english: { ...english, name: nameEn, story: storyEn },
  };
}

export type Need =
  "photo" | "name" | "category" | "price" | "priceShape" | "stock" | "stockShape" | "sizeName" | "sizeTwice" | "makers";

type Judging = { readonly isSale: boolean; readonly photosCount: number; readonly basis: GoodsChoices["basis"] };

/** Field (as the backend names it) → what is wrong with it, in the order of the form. The backend judges again. */
export function needsOf(fields: FormFields, { isSale, photosCount, basis }: Judging): ReadonlyMap<string, Need> {
  const found: [string, Need | null | false][] = [
    ["photos", isSale && photosCount === 0 && "photo"],
    ["name", fields.name.trim() === "" && "name"],
    ["categoryHandle", isSale && fields.categoryHandle === "" && "category"],
    ...fields.sizes.flatMap((size, index) => sizeNeeds(size, { index, sizes: fields.sizes, isSale })),
    ["makers", isSale && basis === "maker" && fields.makers.length === 0 && "makers"],
  ];
  return new Map(found.flatMap(([field, need]) => (need ? [[field, need] as const] : [])));
}

type Place = { readonly index: number; readonly sizes: readonly SizeField[]; readonly isSale: boolean };

function sizeNeeds(size: SizeField, { index, sizes, isSale }: Place): [string, Need | null][] {
  const price = plainNumber(size.price);
  const stock = plainNumber(size.stock);
  const title = size.title.trim();
  const isTwice = sizes.slice(0, index).some((it) => it.title.trim() === title);
  const named = title === "" ? "sizeName" : isTwice ? "sizeTwice" : null;
  return [
    [`variants.${index}.title`, sizes.length > 1 ? named : null],
    [
      `variants.${index}.priceDong`,
      numberNeed(price, { empty: isSale ? "price" : null, shape: "priceShape", least: 1000 }),
    ],
    [`variants.${index}.stock`, numberNeed(stock, { empty: isSale ? "stock" : null, shape: "stockShape", least: 0 })],
  ];
}

type NumberRule = { readonly empty: Need | null; readonly shape: Need; readonly least: number };

function numberNeed(text: string, { empty, shape, least }: NumberRule): Need | null {
  if (text === "") return empty;
  return /^\d{1,10}$/.test(text) && Number(text) >= least ? null : shape;
}
