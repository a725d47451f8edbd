import sharp from "sharp";
import { apiUrl, loginOf } from "../doors/demo-world";

export type OwnGoods = {
  readonly id: string;
  readonly handle: string;
  readonly name: string;
  readonly token: string;
  readonly variantIds: readonly string[];
};

/** One call of a cooperative's person to the backend, past the screens. */
export async function askAs(path: string, token: string, body?: object | Buffer) {
  const isFile = body instanceof Buffer;
  const response = await fetch(`${apiUrl}${path}`, {
    method: body ? "POST" : "GET",
    headers: {
      authorization: `Bearer ${token}`,
      "content-type": isFile ? "application/octet-stream" : "application/json",
    },
    body: isFile ? new Uint8Array(body) : body && JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${path} answered ${response.status}: ${await response.text()}`);
  return response.json();
}

/** Goods of this run alone, in two sizes, on sale. */
export async function makeGoods(label: string, what: string): Promise<OwnGoods> {
  const { login, password } = loginOf("cooperative", label);
  const signedIn = await fetch(`${apiUrl}/auth/coop_staff/phonepass`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ phone: login, password }),
  });
  const { token } = await signedIn.json();
  const background = { r: Date.now() % 256, g: Math.floor(Date.now() / 256) % 256, b: 90 };
  const jpeg = await sharp({ create: { width: 800, height: 1000, channels: 3, background } })
    .jpeg()
    .toBuffer();
  const photo = await askAs("/coop/photos", token, jpeg);
  const { members } = await askAs("/coop/goods-choices", token);
  const name = `${what} ${Date.now().toString(36)}`;
  const made = await askAs("/coop/goods", token, {
    key: crypto.randomUUID(),
    publish: true,
    name,
    categoryHandle: "thu-cong-my-nghe",
    photos: [{ base: photo.base, widths: photo.widths, alt: "" }],
    optionTitle: "Cỡ",
    variants: [
      { title: "Nhỏ", priceDong: "150000", stock: 20 },
      { title: "Lớn", priceDong: "250000", stock: 8 },
    ],
    makers: [{ memberId: members[0].memberId, weight: 1 }],
  });
  return {
    ...{ id: made.id, handle: made.handle, name, token },
    variantIds: made.variants.map((it: { id: string }) => it.id),
  };
}
