import { markKey } from "./mark-key";
import { wordsOf } from "./words";

/**
 * Names of one thing from different regions. Every name brings all others of its row along, but those after the bar: they
 * are looked for under them, and mean something else too often to start from ("thơm" is also an adjective, "bông" cotton).
 * Common knowledge, checked against product names of the demo world; marks count ("dứa" is not "dừa").
 */
const ROWS: readonly string[] = [
  "lợn, heo",
  "ngô, bắp",
  "chè, trà",
  "lạc, đậu phộng, đậu phụng",
  "vừng, mè",
  "sắn, khoai mì | củ mì",
  "dứa, khóm | thơm, trái thơm",
  "mãng cầu, quả na | na",
  "hồng xiêm, sa pô chê | sapoche",
  "chanh leo, chanh dây | mát mát",
  "dưa chuột, dưa leo",
  "mướp đắng, khổ qua",
  "cá quả, cá lóc | cá chuối, cá tràu",
  "ruốc, chà bông",
  "bánh đa, bánh tráng",
  "giò lụa, chả lụa",
  "nem rán, chả giò",
  "mộc nhĩ, nấm mèo",
  "nấm hương, nấm đông cô",
  "đỗ xanh, đậu xanh",
  "đỗ đen, đậu đen",
  "đỗ tương, đậu tương, đậu nành",
  "quất, tắc | hạnh",
  "táo mèo, sơn tra",
  "thạch đen, sương sáo",
  "lạp sườn, lạp xưởng",
  "gác bếp | hun khói",
  "miến dong | miến, bún tàu",
  "chăn, mền",
  "màn, mùng",
  "thìa, muỗng",
  "bát, chén ăn cơm",
  "địa lan, lan kiếm | phong lan",
  "atisô, a ti sô | actiso",
  "giảo cổ lam, cổ yếm | ngũ diệp sâm",
  "hồ tiêu, hạt tiêu | tiêu",
  "rượu cần, rượu ché",
  "nếp cẩm, nếp than",
  "măng cụt, giáng châu",
  "hạt điều, đào lộn hột",
  "quả roi, quả mận",
  "củ đậu, củ sắn",
  "xì dầu, nước tương",
];

type Name = { readonly text: string; readonly keys: readonly string[] };
/** Names of one thing; those a title may start from, and all. */
export type Namesakes = { readonly starts: readonly Name[]; readonly all: readonly Name[] };

const GROUPS = namesakes(ROWS);

/** Rows of names as they are written above, read once for many titles. */
export function namesakes(rows: readonly string[]): readonly Namesakes[] {
  return rows.map((row) => {
    const [starts = [], ends = []] = row
      .split("|")
      .map((part) => part.split(",").map((name) => ({ text: name.trim(), keys: keysOf(name) })));
    return { starts, all: [...starts, ...ends] };
  });
}

function keysOf(text: string): readonly string[] {
  return wordsOf(text).map(({ typed }) => markKey(typed));
}

/** Where the words of `name` begin to stand side by side in `keys`, or -1. */
function placeOf(keys: readonly string[], name: Name): number {
  return keys.findIndex((_, at) => name.keys.every((key, offset) => keys[at + offset] === key));
}

/**
 * The same title as other regions would have it: "Lạp sườn lợn" gives "lạp xưởng lợn" and "lạp sườn heo", so that what
 * stands side by side still does. One name is changed at a time. Marks must agree. `added` are names the market has found.
 */
export function regionalNames(title: string, added: readonly Namesakes[] = []): readonly string[] {
  const words = wordsOf(title);
  const keys = words.map(({ typed }) => markKey(typed));
  const found = [...GROUPS, ...added].flatMap(({ starts, all }) => {
    const used = starts.find((name) => placeOf(keys, name) >= 0);
    if (!used) return [];
    const at = placeOf(keys, used);
    const typed = (from: number, to?: number) => words.slice(from, to).map((word) => word.typed);
    const others = all.filter((name) => placeOf(keys, name) < 0);
    return others.map(({ text }) => [...typed(0, at), text, ...typed(at + used.keys.length)].join(" "));
  });
  return [...new Set(found)];
}
