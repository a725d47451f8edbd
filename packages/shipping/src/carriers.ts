export type CarrierCode = "vnpost" | "viettel_post" | "ghn" | "ghtk" | "jt" | "own";

/** `trackingUrl` holds `{code}` where the parcel's code goes; null where there is nothing to look up. */
export type Carrier = {
  readonly code: CarrierCode;
  readonly name: string;
  readonly trackingUrl: string | null;
};

/**
 * Carriers that collect from highland communes, and the cooperative herself. The pages are the carriers' public ones;
 * docs/running/carriers.md says where each was found and when to look again.
 */
export const CARRIERS: readonly Carrier[] = [
  { code: "vnpost", name: "Vietnam Post", trackingUrl: "https://www.vnpost.vn/vi-vn/dinh-vi/buu-pham?key={code}" },
  {
    code: "viettel_post",
    name: "Viettel Post",
    trackingUrl: "https://viettelpost.com.vn/tra-cuu-hanh-trinh-don/?peopleTracking=sender&orderNumber={code}",
  },
  { code: "ghn", name: "GHN", trackingUrl: "https://donhang.ghn.vn/?order_code={code}" },
  { code: "ghtk", name: "GHTK", trackingUrl: "https://i.ghtk.vn/{code}" },
  { code: "jt", name: "J&T Express", trackingUrl: "https://jtexpress.vn/vi/tracking?type=track&billcode={code}" },
  { code: "own", name: "Hợp tác xã tự giao", trackingUrl: null },
];

export function isCarrierCode(value: unknown): value is CarrierCode {
  return CARRIERS.some(({ code }) => code === value);
}

/** The carrier a cooperative named when she shipped; null for a name of her own. */
export function carrierNamed(name: string): Carrier | null {
  const asked = name.trim().toLocaleLowerCase("vi");
  return CARRIERS.find((it) => it.name.toLocaleLowerCase("vi") === asked) ?? null;
}

/** Letters, digits and dashes as carriers print them; anything else is no code and gets no link. */
const CODE = /^[A-Za-z0-9][A-Za-z0-9._-]{3,39}$/;

/** The carrier's page of one parcel, https only with the code encoded; null when there is none to open. */
export function trackingUrl(carrierName: string | null, trackingCode: string | null): string | null {
  const template = carrierName === null ? null : carrierNamed(carrierName)?.trackingUrl;
  const code = trackingCode?.replace(/\s+/g, "") ?? "";
  return template && CODE.test(code) ? template.replace("{code}", encodeURIComponent(code)) : null;
}
