import { readFileSync } from "node:fs";
import path from "node:path";
import { ask, type Door, staffDoor } from "./ask";
import { askAsOperator } from "./operator";

const PASSWORD = "hoa ban trắng";

const familyNames = ["Nguyễn Hoàng Thị Phương", "Nghiêng Quỳnh Thị", "Vàng Thị", "Lò Thị", "Sùng Thị"];
const givenNames = ["Trường", "Nghiêm", "Khuyên", "Dua", "Mỷ", "Phượng", "Chướng", "Pà", "Hoa", "Lanh", "Xuyến", "Say"];

let phonesMade = 0;
const batch = String(Date.now()).slice(-6);

/** As long as such names get, and no other run's: nothing on any page may break under them. */
export const longName = (word: string) =>
  `Hợp tác xã Nông nghiệp, Dịch vụ và Du lịch cộng đồng Phụ nữ Nghiêng Quyết Tiến ${word} ${batch}`;

/** Nobody's phone yet; a hundred of them for each worker. */
export const freshPhone = () => `09${batch}${String(phonesMade++).padStart(2, "0")}`;

/** The newest six digits sent to a phone, off the inbox of a market that sends nothing out. */
export async function codeSentTo(phone: string): Promise<string> {
  const { messages } = await ask(`/local-inbox/messages?phone=${phone}`);
  return /: (\d{6})\b/.exec(messages[0]?.body ?? "")?.[1] ?? "";
}

export type OwnCooperative = {
  readonly id: string;
  readonly name: string;
  readonly staff: { readonly login: string; readonly password: string };
  readonly door: Door;
};

/** A cooperative of the test's own, its papers filled in, its checklist without goods and rule. */
export async function openCooperative(name: string): Promise<OwnCooperative> {
  const phone = freshPhone();
  await ask("/join/code", { body: { phone } });
  const { ticket } = await ask("/join/verify", { body: { phone, code: await codeSentTo(phone) } });
  const cooperative = { fullName: "Nguyễn Hoàng Thị Phương Nghiêm", name, kind: "htx" };
  const { cooperativeId: id } = await ask("/join/finish", { body: { phone, ticket, password: PASSWORD, cooperative } });
  const door = await staffDoor(phone, PASSWORD);
  await door("/coop/profile", {
    registrationNumber: "0101234567",
    communeCode: "00004",
    bank: { bin: "970405", account: "12345678901", holder: "HTX THU" },
    sentence: "Chị em dệt lanh, thêu và nhuộm chàm ở bản.",
    story: "Chúng tôi dệt lanh từ năm 1999.",
    photo: await photoOf(door),
  });
  return { id, name, staff: { login: phone, password: PASSWORD }, door };
}

export const photoOf = (door: Door) => door("/coop/photos", readFileSync(path.join(__dirname, "../coop/photo.jpg")));

/** Members with phones of their own, in the order of their names' list. */
export async function enrol(door: Door, count: number) {
  const today = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);
  const members: { id: string; fullName: string; phone: string }[] = [];
  for (let index = 0; index < count; index++) {
    const fullName = `${familyNames[index % familyNames.length]} ${givenNames[index % givenNames.length]}`;
    const phone = freshPhone();
    const fields = { phone, phoneOwner: "self", canRead: true, communeCode: "00004", joinedOn: today };
    const { id } = await door("/coop/members", { key: crypto.randomUUID(), fullName, ...fields });
    members.push({ id, fullName, phone });
  }
  return members;
}

/** Ten percent kept, five to the fund, the rest to the makers of what was sold. */
export async function adoptRule(door: Door, basis: "maker" | "pool" = "maker"): Promise<void> {
  const { today } = await door("/coop/rules");
  const parts = { basis, retainedBp: 1_000, fundBp: 500, memberBp: 8_500, advanceCapBp: 5_000 };
  await door("/coop/rules", { key: crypto.randomUUID(), ...parts, validFrom: today, minutesRef: "BB 1" });
}

/** Goods on sale, made by these members alike; `text` is whatever there is to say of them. */
export async function offerGoods(door: Door, name: string, makers: readonly { readonly id: string }[], text = "") {
  const texts = { story: text, materials: text, technique: text, care: text, shelfLife: text };
  return door("/coop/goods", {
    key: crypto.randomUUID(),
    name,
    categoryHandle: "thuc-pham",
    photos: [await photoOf(door)],
    optionTitle: "Cỡ",
    variants: [{ title: "Vừa", titleEn: "", priceDong: "250000", stock: 40 }],
    makers: makers.map(({ id }) => ({ memberId: id, weight: 1 })),
    ...texts,
    weightGrams: 200,
    lowStockAt: 1,
    isInSeason: false,
    english: { name: "", ...texts },
    publish: true,
  });
}

/** Sold at a fair: the makers are due their shares at once. */
export async function sellAtFair(
  door: Door,
  goods: { readonly id: string; variants: readonly { id: string }[] },
  amountDong: string,
) {
  const lines = [{ productId: goods.id, variantId: goods.variants[0]?.id, quantity: 1, amountDong }];
  await door("/coop/sales", { key: crypto.randomUUID(), channel: "fair", soldAt: new Date().toISOString(), lines });
}

/** Hands the file in and has it approved. */
export async function approve({ id, door }: OwnCooperative): Promise<void> {
  await door("/coop/submit", {});
  await askAsOperator(`/admin/cooperatives/${id}/approve`, {});
}

/** Out of the shop again, so that no other spec meets it. */
export async function closeDown({ id }: OwnCooperative): Promise<void> {
  const { status } = await askAsOperator(`/admin/cooperatives/${id}`);
  if (status === "approved") await askAsOperator(`/admin/cooperatives/${id}/suspend`, { comment: "Xong lượt thử" });
}
