import type { DemoOfficer, DemoOperator } from "../world-types.ts";

/** Officers of the Union: one per level, and one whose grants have not been given yet and who must see nothing. */
export const officers: readonly Omit<DemoOfficer, "phone">[] = [
  {
    key: "officer-nation",
    fullName: "Đỗ Thị Minh Tâm",
    title: { vi: "Cán bộ Hội, cấp trung ương", en: "Union officer, national level" },
    grants: [
      { unitCode: "VN", purpose: "aggregate" },
      { unitCode: "VN", purpose: "approve" },
    ],
  },
  {
    key: "officer-province",
    fullName: "Nông Thị Bích Hằng",
    title: { vi: "Cán bộ Hội tỉnh Tuyên Quang", en: "Union officer, Tuyên Quang province" },
    grants: [
      { unitCode: "08", purpose: "aggregate" },
      { unitCode: "08", purpose: "review" },
    ],
  },
  {
    key: "officer-commune",
    fullName: "Vàng Thị Chía",
    title: { vi: "Cán bộ Hội xã Sà Phìn", en: "Union officer, Sà Phìn commune" },
    grants: [
      { unitCode: "00733", purpose: "aggregate" },
      { unitCode: "00733", purpose: "enter" },
      { unitCode: "00733", purpose: "individual" },
    ],
  },
  {
    key: "officer-new",
    fullName: "Phạm Thu Trang",
    title: { vi: "Cán bộ Hội mới, chưa được giao đơn vị", en: "New officer, no unit assigned yet" },
    grants: [],
  },
];

export const operator: DemoOperator = { email: "vanhanh@chophien.example", fullName: "Bùi Ngọc Lan" };
