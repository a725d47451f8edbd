import type { Target } from "./target";

const PROJECT_01 = {
  programmeId: "de_an_01",
  programme: "Hỗ trợ hợp tác xã do phụ nữ tham gia quản lý, tạo việc làm cho lao động nữ đến năm 2030",
  decisionNumber: "01/QĐ-TTg",
  decidedOn: "2023-01-03",
  unitCode: "VN",
  counts: "since_start",
  startsOn: "2023-01-03",
  certainty: "high",
  sources: ["baoangiang a357823", "quyhoach.laocai.gov.vn", "vietnamplus 246505"],
} as const;

const PROJECT_2415 = {
  programmeId: "de_an_2415",
  programme: "Hỗ trợ phụ nữ khởi nghiệp giai đoạn 2026–2035",
  decisionNumber: "2415/QĐ-TTg",
  decidedOn: "2025-10-31",
  unitCode: "VN",
  counts: "since_start",
  startsOn: "2026-01-01",
  certainty: "medium",
  sources: ["ngaynay.vn", "startupdongnai.gov.vn"],
  byYear: 2030,
} as const;

const HTX = { indicatorId: "htx_supported", vi: "HTX được hỗ trợ, củng cố", en: "HTX strengthened" } as const;
const THT = { indicatorId: "tht_supported", vi: "THT được hỗ trợ, củng cố", en: "THT strengthened" } as const;
const WORK_HTX = {
  indicatorId: "women_stable_work_htx",
  vi: "Việc làm cho lao động nữ trong HTX",
  en: "Women's jobs in HTX",
} as const;
const WORK_THT = {
  indicatorId: "women_stable_work_tht",
  vi: "Việc làm cho lao động nữ trong THT",
  en: "Women's jobs in THT",
} as const;
const TRAINED = {
  indicatorId: "women_managers_trained",
  vi: "Phụ nữ quản lý HTX, THT được tập huấn",
  en: "Women managers trained",
} as const;

/** The programmes' national targets, from the decisions as the sources give them. Plans of a province or a year are entered, not coded. */
export const programmeTargets: readonly Target[] = [
  { ...PROJECT_01, ...HTX, byYear: 2025, amount: 750n },
  { ...PROJECT_01, ...THT, byYear: 2025, amount: 5_000n },
  { ...PROJECT_01, ...WORK_HTX, byYear: 2025, amount: 15_000n },
  { ...PROJECT_01, ...WORK_THT, byYear: 2025, amount: 40_000n },
  { ...PROJECT_01, ...TRAINED, byYear: 2025, amount: 10_000n },
  { ...PROJECT_01, ...HTX, byYear: 2030, amount: 1_500n },
  { ...PROJECT_01, ...THT, byYear: 2030, amount: 10_000n },
  { ...PROJECT_01, ...WORK_HTX, byYear: 2030, amount: 30_000n },
  { ...PROJECT_01, ...WORK_THT, byYear: 2030, amount: 100_000n },
  { ...PROJECT_01, ...TRAINED, byYear: 2030, amount: 10_000n },
  {
    ...PROJECT_2415,
    indicatorId: null,
    vi: "Cán bộ quản lý nữ được tập huấn (người)",
    en: "Women managers trained (people)",
    amount: 50_000n,
  },
  { ...PROJECT_2415, indicatorId: null, vi: "Chủ thể được tư vấn", en: "Entities advised", amount: 500_000n },
  {
    ...PROJECT_2415,
    indicatorId: null,
    vi: "Chủ thể được tư vấn vay vốn",
    en: "Entities advised on credit",
    amount: 50_000n,
  },
  {
    ...PROJECT_2415,
    indicatorId: null,
    vi: "Hộ kinh doanh lên doanh nghiệp",
    en: "Households to enterprises",
    amount: 12_500n,
  },
];
