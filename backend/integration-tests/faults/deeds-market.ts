import type { Door } from "../http/market/door-client";
import { doorAt, type KilledMarket } from "../http/market/killed-market";
import { basketOf, purchaseOf } from "../http/market/shopper";

/** The good the weavers sell; an order of more than one cooperative takes another beside it. */
export const BASKET = "gui-may-dan-tay";

/** A market with its doors, and the orders and parcels that deeds begin with. */
export class DeedsMarket {
  #staff: Door | null = null;
  #operator: Door | null = null;

  constructor(protected readonly market: KilledMarket) {}

  protected async staffDoor(): Promise<Door> {
    this.#staff ??= await this.#signIn("coop_staff/phonepass", { phone: "0501010001", password: "demo1234" });
    return this.#staff;
  }

  protected async operatorDoor(): Promise<Door> {
    const [user] = await this.rows(`select email from "user" limit 1`);
    this.#operator ??= await this.#signIn("user/emailpass", { email: user.email, password: "demo1234" });
    return this.#operator;
  }

  async #signIn(how: string, credentials: object): Promise<Door> {
    const { url } = this.market.server;
    const { body } = await doorAt(url, {})("POST", `/auth/${how}`, credentials);
    return doorAt(url, { authorization: `Bearer ${body.token}` });
  }

  protected async rows(sql: string, values: readonly unknown[] = []): Promise<any[]> {
    return (await this.market.pg.query(sql, [...values])).rows;
  }

  protected async count(from: string, values: readonly unknown[] = []): Promise<number> {
    return Number((await this.rows(`select count(*) as n from ${from}`, values))[0].n);
  }

  /** An order of one piece of each; its id and code. */
  protected async bought(paymentProvider = "pp_cod_cod", handles: readonly string[] = [BASKET]) {
    await this.market.stock(20);
    const wanted = handles.map((handle) => ({ handle, quantity: 1 }));
    const cartId = await basketOf(this.market.shop, wanted);
    const purchase = { ...purchaseOf(cartId, this.nextPhone()), paymentProvider };
    const { body } = await this.market.shop("POST", "/store/purchases", purchase);
    const orderId = async (): Promise<string> =>
      (await this.rows("select order_id from order_cart where cart_id = $1", [cartId]))[0]?.order_id;
    return { cartId, purchase, code: String(body.code), orderId };
  }

  /** The weavers' parcel of an order. */
  protected async consigned(orderId: string): Promise<string> {
    const ofOrder = () =>
      this.rows(
        `select k.id from consignment k join cooperative c on c.id = k.cooperative_id and c.handle = 'suoi-truc'
          where k.order_id = $1`,
        [orderId],
      );
    await this.market.until(async () => (await ofOrder()).length === 1);
    return (await ofOrder())[0].id;
  }

  protected async delivered(): Promise<{ readonly id: string; readonly totalDong: string }> {
    const { orderId } = await this.bought();
    const id = await this.consigned(await orderId());
    const staff = await this.staffDoor();
    for (const [act, more] of [["accept"], ["ship", { carrier: "Bưu điện" }], ["deliver"]] as const)
      await staff("POST", `/coop/consignments/${id}/${act}`, more ?? {});
    return { id, totalDong: (await staff("GET", `/coop/consignments/${id}`)).body.totalDong };
  }

  protected async sold(): Promise<void> {
    const { id, totalDong } = await this.delivered();
    const staff = await this.staffDoor();
    await staff("POST", `/coop/consignments/${id}/receive-cash`, { amountDong: totalDong, heldBy: "carrier" });
    const unsettled = "consignment_line where consignment_id = $1 and settled_at is null";
    await this.market.until(async () => (await this.count(unsettled, [id])) === 0);
  }

  #phones = 0;
  protected nextPhone(): string {
    this.#phones += 1;
    return `0977${String(this.#phones).padStart(6, "0")}`;
  }
}
