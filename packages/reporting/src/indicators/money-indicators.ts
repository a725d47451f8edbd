import { confirmRate, growth, known, quartile, shareUnder } from "./formulas";
import type { Indicator } from "./indicator";

const FIRST = { version: 1, since: "2025-07-01" } as const;

/** The three figures and what is read from them (income.md "Three figures, never merged"; reports.md R1–R3). */
export const moneyIndicators = [
  {
    ...FIRST,
    id: "accrued",
    unit: "dong",
    isAdditive: true,
    needs: ["figures"],
    vi: { name: "Phát sinh", definition: "Tiền phải trả cho thành viên theo quy chế phân chia, phát sinh trong kỳ." },
    en: { name: "Accrued", definition: "Money due to members by the sharing rule that arose in the period." },
    formula: ({ figures }) => known(figures.accruedDong),
  },
  {
    ...FIRST,
    id: "paid",
    unit: "dong",
    isAdditive: true,
    needs: ["figures"],
    vi: { name: "Đã chi (HTX khai)", definition: "Tiền hợp tác xã khai đã chi cho thành viên trong kỳ." },
    en: { name: "Paid", definition: "Money the cooperatives say they paid to members in the period." },
    formula: ({ figures }) => known(figures.paidDong),
  },
  {
    ...FIRST,
    id: "confirmed",
    unit: "dong",
    isAdditive: true,
    needs: ["figures"],
    vi: {
      name: "Đã xác nhận",
      definition:
        "Tiền mà chính người nhận có chứng cứ đã nhận trong kỳ (mức chứng cứ từ 3, hoặc mức 2 vào tài khoản của chính chị). Đây là số chính thức.",
    },
    en: {
      name: "Confirmed",
      definition:
        "Money whose arrival the payee's own evidence shows in the period (level 3 and above, or level 2 to an account of her own). The official figure.",
    },
    formula: ({ figures }) => known(figures.confirmedDong),
  },
  {
    ...FIRST,
    id: "confirm_rate",
    unit: "basis_points",
    isAdditive: false,
    needs: ["figures"],
    vi: { name: "Tỷ lệ xác nhận", definition: "Tiền đã xác nhận chia cho tiền đã chi trong kỳ." },
    en: { name: "Confirm rate", definition: "Confirmed money divided by paid money of the period." },
    formula: confirmRate,
  },
  {
    ...FIRST,
    id: "outstanding",
    unit: "dong",
    isAdditive: true,
    needs: ["outstandingDong"],
    vi: { name: "Còn phải trả", definition: "Tiền đã phát sinh mà chưa chi cho thành viên, tính đến ngày cuối kỳ." },
    en: { name: "Outstanding", definition: "Money accrued and not yet paid to members on the period's last day." },
    formula: ({ outstandingDong }) => known(outstandingDong),
  },
  {
    ...FIRST,
    id: "growth",
    unit: "basis_points",
    isAdditive: false,
    needs: ["figures", "baseline"],
    vi: {
      name: "Tăng so với mốc",
      definition: "Mức tăng tiền đã xác nhận so với cùng kỳ của năm làm mốc, chia cho số của năm mốc.",
    },
    en: {
      name: "Growth against baseline",
      definition: "The rise of confirmed money over the same months of the baseline year, divided by the baseline's.",
    },
    formula: growth,
  },
  {
    ...FIRST,
    id: "lower_quartile",
    unit: "dong",
    isAdditive: false,
    needs: ["memberConfirmedDong"],
    vi: { name: "Tứ phân vị dưới", definition: "Mức mà ít nhất một phần tư thành viên nhận không quá, trong kỳ." },
    en: { name: "Lower quartile", definition: "The income that at least a quarter of the members do not exceed." },
    formula: ({ memberConfirmedDong }) => quartile(memberConfirmedDong, 1),
  },
  {
    ...FIRST,
    id: "median",
    unit: "dong",
    isAdditive: false,
    needs: ["memberConfirmedDong"],
    vi: { name: "Trung vị", definition: "Mức mà ít nhất một nửa thành viên nhận không quá, trong kỳ." },
    en: { name: "Median", definition: "The income that at least half of the members do not exceed." },
    formula: ({ memberConfirmedDong }) => quartile(memberConfirmedDong, 2),
  },
  {
    ...FIRST,
    id: "upper_quartile",
    unit: "dong",
    isAdditive: false,
    needs: ["memberConfirmedDong"],
    vi: { name: "Tứ phân vị trên", definition: "Mức mà ít nhất ba phần tư thành viên nhận không quá, trong kỳ." },
    en: {
      name: "Upper quartile",
      definition: "The income that at least three quarters of the members do not exceed.",
    },
    formula: ({ memberConfirmedDong }) => quartile(memberConfirmedDong, 3),
  },
  {
    ...FIRST,
    id: "share_under",
    unit: "basis_points",
    isAdditive: false,
    needs: ["memberConfirmedDong", "underDong"],
    vi: {
      name: "Tỷ lệ dưới mức",
      definition: "Tỷ lệ thành viên có thu nhập đã xác nhận trong kỳ thấp hơn một mức cho trước.",
    },
    en: {
      name: "Share under an amount",
      definition: "The share of members whose confirmed income of the period is below a given amount.",
    },
    formula: shareUnder,
  },
] as const satisfies readonly Indicator[];
