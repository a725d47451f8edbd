import type { DemoOfficer, DemoOperator } from "../world-types.ts";

/**
 * Officers of the Union: at the nation two, because reopening takes two; of two provinces; of some communes; and one whose
 * grants have not been given yet and who must see nothing. New ones come last: the order is the order of their phones.
 */
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
      { unitCode: "08", purpose: "approve" },
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
  {
    key: "officer-nation-2",
    fullName: "Vũ Thị Hồng Vân",
    title: { vi: "Cán bộ Hội, cấp trung ương (người thứ hai)", en: "Union officer, national level (second person)" },
    grants: [
      { unitCode: "VN", purpose: "aggregate" },
      { unitCode: "VN", purpose: "review" },
      { unitCode: "VN", purpose: "approve" },
      { unitCode: "VN", purpose: "individual" },
    ],
  },
  {
    key: "officer-lao-cai",
    fullName: "Lự Thị Sen",
    title: { vi: "Cán bộ Hội tỉnh Lào Cai", en: "Union officer, Lào Cai province" },
    grants: [
      { unitCode: "15", purpose: "aggregate" },
      { unitCode: "15", purpose: "review" },
      { unitCode: "15", purpose: "approve" },
      { unitCode: "15", purpose: "individual" },
    ],
  },
  {
    key: "officer-muong-bo",
    fullName: "Giàng Thị Mỷ",
    title: { vi: "Cán bộ Hội xã Mường Bo", en: "Union officer, Mường Bo commune" },
    grants: [
      { unitCode: "03043", purpose: "aggregate" },
      { unitCode: "03043", purpose: "enter" },
      { unitCode: "03043", purpose: "review" },
    ],
  },
  {
    key: "officer-nghia-do",
    fullName: "Ma Thị Duyên",
    title: { vi: "Cán bộ Hội xã Nghĩa Đô", en: "Union officer, Nghĩa Đô commune" },
    grants: [
      { unitCode: "02953", purpose: "aggregate" },
      { unitCode: "02953", purpose: "review" },
    ],
  },
  {
    key: "officer-khau-vai",
    fullName: "Sùng Thị Pà",
    title: { vi: "Cán bộ Hội xã Khâu Vai", en: "Union officer, Khâu Vai commune" },
    grants: [
      { unitCode: "00802", purpose: "aggregate" },
      { unitCode: "00802", purpose: "review" },
    ],
  },
];

export const operator: DemoOperator = { email: "vanhanh@chophien.example", fullName: "Bùi Ngọc Lan" };
