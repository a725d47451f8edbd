import { benCo } from "./world/ben-co.data.ts";
import { buildCooperative, buildMembers, buildProducts } from "./world/build.ts";
import { buonNang } from "./world/buon-nang.data.ts";
import { chiHong } from "./world/chi-hong.data.ts";
import { hoXanh } from "./world/ho-xanh.data.ts";
import { hoaDa } from "./world/hoa-da.data.ts";
import { lanNui } from "./world/lan-nui.data.ts";
import { mayTrang } from "./world/may-trang.data.ts";
import { muaNguon } from "./world/mua-nguon.data.ts";
import { officers, operator } from "./world/people.data.ts";
import { demoPhone } from "./world/phones.ts";
import { phjaSuong } from "./world/phja-suong.data.ts";
import { suoiSuong } from "./world/suoi-suong.data.ts";
import { suoiTruc } from "./world/suoi-truc.data.ts";
import { xuHoi } from "./world/xu-hoi.data.ts";
import type { World } from "./world-types.ts";

/** The first is the one whose manager is shown as the demo login. The order is the order of the phone blocks. */
const TALES = [
  mayTrang,
  hoaDa,
  chiHong,
  benCo,
  phjaSuong,
  xuHoi,
  hoXanh,
  suoiSuong,
  lanNui,
  suoiTruc,
  buonNang,
  muaNguon,
];

const UNION_BLOCK = 90;

/** The invented market the demo shows: the same on every call, on every machine. Nobody in it exists. */
export function demoWorld(): World {
  const numbered = TALES.map((tale, index) => ({ tale, block: index + 1 }));
  return {
    asOf: "2026-11-22",
    label: {
      vi: "Thế giới minh hoạ: hợp tác xã, con người, hàng hoá và giấy chứng nhận ở đây đều được đặt ra để thử.",
      en: "Demo world: the cooperatives, people, goods and certificates here are invented for trying things out.",
    },
    cooperatives: numbered.map(buildCooperative),
    members: numbered.flatMap(buildMembers),
    products: numbered.flatMap(buildProducts),
    officers: officers.map((officer, index) => ({ ...officer, phone: demoPhone(UNION_BLOCK, "staff", index + 1) })),
    operator,
  };
}

export type * from "./world-types.ts";
