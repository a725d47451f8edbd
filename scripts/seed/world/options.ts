import type { Bilingual } from "../world-types.ts";
import type { ProductRow } from "./tale.ts";

/** What the variants of a product differ by. */
export const OPTION_TITLES: Readonly<Record<ProductRow["option"], Bilingual>> = {
  weight: { vi: "Khối lượng", en: "Weight" },
  volume: { vi: "Dung tích", en: "Volume" },
  size: { vi: "Cỡ", en: "Size" },
  colour: { vi: "Màu", en: "Colour" },
  kind: { vi: "Loại", en: "Kind" },
  guests: { vi: "Số khách", en: "Guests" },
  pack: { vi: "Quy cách", en: "Pack" },
};
