import { known, managersTrained, stableWork, supported } from "./formulas";
import type { Indicator } from "./indicator";

const FIRST = { version: 1, since: "2025-07-01" } as const;
const STABLE_VI =
  "Phụ nữ có thỏa thuận lao động lưu hồ sơ, còn hiệu lực vào ngày cuối kỳ, và có thu nhập đã xác nhận ít nhất ba tháng liền, tháng cuối nằm trong kỳ; mỗi người tính một lần";
const STABLE_EN =
  "Women with an agreement on file, in force on the period's last day, and confirmed income in at least three consecutive months, the last of them in the period; each counted once";

/** What the programmes count (reports.md R4). */
export const programmeIndicators = [
  {
    ...FIRST,
    id: "members",
    unit: "people",
    isAdditive: false,
    needs: ["memberConfirmedDong"],
    vi: { name: "Thành viên", definition: "Số thành viên có thu nhập trong kỳ; ai ở nhiều nơi cũng chỉ tính một lần." },
    en: { name: "Members", definition: "Members with income in the period, each counted once however many places." },
    formula: ({ memberConfirmedDong }) => known(memberConfirmedDong.length),
  },
  {
    ...FIRST,
    id: "women_stable_work_htx",
    unit: "people",
    isAdditive: false,
    needs: ["work", "months"],
    vi: { name: "Lao động nữ ổn định trong HTX", definition: `${STABLE_VI}; trong hợp tác xã, liên hiệp HTX.` },
    en: { name: "Women with stable work, HTX", definition: `${STABLE_EN}; in cooperatives and their unions.` },
    formula: (facts) => stableWork(facts, ["htx", "lhhtx"]),
  },
  {
    ...FIRST,
    id: "women_stable_work_tht",
    unit: "people",
    isAdditive: false,
    needs: ["work", "months"],
    vi: { name: "Lao động nữ ổn định trong THT", definition: `${STABLE_VI}; trong tổ hợp tác.` },
    en: { name: "Women with stable work, THT", definition: `${STABLE_EN}; in cooperative groups.` },
    formula: (facts) => stableWork(facts, ["tht"]),
  },
  {
    ...FIRST,
    id: "htx_supported",
    unit: "cooperatives",
    isAdditive: true,
    needs: ["support", "months"],
    vi: { name: "HTX được củng cố", definition: "Số hợp tác xã được Hội hỗ trợ, có ghi nhận trong kỳ." },
    en: {
      name: "HTX strengthened",
      definition: "Cooperatives (HTX) for which the Union recorded support in the period.",
    },
    formula: (facts) => supported(facts, { kinds: ["htx", "lhhtx"], isFirst: false }),
  },
  {
    ...FIRST,
    id: "tht_supported",
    unit: "cooperatives",
    isAdditive: true,
    needs: ["support", "months"],
    vi: { name: "THT được củng cố", definition: "Số tổ hợp tác được Hội hỗ trợ, có ghi nhận trong kỳ." },
    en: { name: "THT strengthened", definition: "Groups (THT) for which the Union recorded support in the period." },
    formula: (facts) => supported(facts, { kinds: ["tht"], isFirst: false }),
  },
  {
    ...FIRST,
    id: "newly_supported",
    unit: "cooperatives",
    isAdditive: true,
    needs: ["support", "months"],
    vi: { name: "Hỗ trợ mới", definition: "Số HTX, THT lần đầu được Hội hỗ trợ, có ghi nhận trong kỳ." },
    en: { name: "Newly supported", definition: "HTX and THT for which the Union recorded support for the first time." },
    formula: (facts) => supported(facts, { kinds: ["htx", "tht", "lhhtx"], isFirst: true }),
  },
  {
    ...FIRST,
    id: "women_managers_trained",
    unit: "basis_points",
    isAdditive: false,
    needs: ["managers", "months"],
    vi: {
      name: "Cán bộ quản lý nữ được tập huấn",
      definition: "Trong số phụ nữ tham gia quản lý HTX, THT vào ngày cuối kỳ, tỷ lệ đã được tập huấn.",
    },
    en: {
      name: "Women managers trained",
      definition: "Of the women who manage HTX and THT on the period's last day, the share trained by then.",
    },
    formula: managersTrained,
  },
] as const satisfies readonly Indicator[];
