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
type Group = { readonly starts: readonly Name[]; readonly all: readonly Name[] };

const GROUPS: readonly Group[] = ROWS.map((row) => {
  const [starts = [], ends = []] = row.split("|").map((part) => part.split(",").map((name) => nameOf(name.trim())));
  return { starts, all: [...starts, ...ends] };
});

function nameOf(text: string): Name {
  return { text, keys: wordsOf(text).map(({ typed }) => markKey(typed)) };
}

/** Where the words of `name` stand side by side in `keys`. */
function holds(keys: readonly string[], name: Name): boolean {
  return keys.some((_, at) => name.keys.every((key, offset) => keys[at + offset] === key));
}

/**
 * What else the things named in a text are called elsewhere in the country: "Lạp sườn lợn" gives "lạp xưởng" and "heo".
 * Marks must agree. Names the text already holds are left out.
 */
export function regionalNames(text: string): readonly string[] {
  const keys = wordsOf(text).map(({ typed }) => markKey(typed));
  const found = GROUPS.filter(({ starts }) => starts.some((name) => holds(keys, name))).flatMap(({ all }) => all);
  return [...new Set(found.filter((name) => !holds(keys, name)).map(({ text: name }) => name))];
}
