import { expectCount, readFacts, writeVietnamData } from "./facts-file.ts";

type Ocop = { groups: { id: string; no: string; vi: string; en: string; subs: { vi: string }[] }[] };

/** English names and ids of the sub-groups are ours: Decision 148/QĐ-TTg has Vietnamese only. */
const SUBS: Readonly<Record<string, readonly (readonly [id: string, en: string])[]>> = {
  thuc_pham: [
    ["tuoi_song", "Fresh food"],
    ["tho_so_che", "Raw and semi-processed food"],
    ["che_bien", "Processed food"],
    ["gia_vi", "Spices and seasonings"],
    ["che", "Tea"],
    ["ca_phe_ca_cao", "Coffee and cocoa"],
  ],
  do_uong: [
    ["co_con", "Alcoholic drinks"],
    ["khong_con", "Non-alcoholic drinks"],
  ],
  duoc_lieu: [
    ["thuoc_duoc_lieu", "Functional foods and traditional medicines"],
    ["my_pham", "Herbal cosmetics"],
    ["tinh_dau", "Essential oils and other herbs"],
  ],
  thu_cong_my_nghe: [
    ["gia_dung_trang_tri", "Household and decorative crafts"],
    ["vai_may_mac", "Cloth and clothing"],
  ],
  sinh_vat_canh: [
    ["hoa", "Flowers"],
    ["cay_canh", "Ornamental plants"],
    ["dong_vat_canh", "Ornamental animals"],
  ],
  du_lich: [["du_lich_cong_dong", "Community tourism, ecotourism and tourist sites"]],
};

function subsOf(group: Ocop["groups"][number]) {
  const names = SUBS[group.id] ?? [];
  expectCount(`sub-groups of ${group.id}`, names.length, group.subs.length);
  return names.map(([id, en], index) => ({ id, vi: group.subs[index]?.vi ?? "", en }));
}

const { groups } = readFacts<Ocop>("ocop.json");
expectCount("OCOP groups", groups.length, 6);
const categories = groups.map((group) => ({
  id: group.id,
  handle: group.id.replaceAll("_", "-"),
  vi: group.vi,
  en: group.en,
  subs: subsOf(group),
}));
writeVietnamData("categories.data.json", "vietnam-categories.ts", { categories });
