/** The world's shapes live in packages/contract, because the backend's loader reads them too. */
export type {
  Bilingual,
  CooperativeKind,
  DateString,
  DemoCertificate,
  DemoCooperative,
  DemoEthnicity,
  DemoMember,
  DemoOfficer,
  DemoOperator,
  DemoProduct,
  DemoStaff,
  DemoVariant,
  GoodsScene,
  Landscape,
  World,
} from "@cho-phien/contract";
