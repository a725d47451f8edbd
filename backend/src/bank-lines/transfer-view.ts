import type { TransferView } from "@cho-phien/contract";
import { dongToWire, subtract } from "@cho-phien/money";
import { findBank } from "@cho-phien/vietnam";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { readEnv } from "../boundary/env";
import { orderById, type TransferOrder } from "./awaited-order";
import { qrPng, qrSvg, vietQr } from "./vietqr";

const sums = z.array(z.object({ held: z.string(), returned: z.string() }));

/** How an order is paid by transfer, and what of its money is held; null for an order paid another way. */
export async function readTransfer(container: MedusaContainer, orderId: string): Promise<TransferView | null> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const order = await orderById(knex, orderId);
  if (!order || order.state === "other") return null;
  const found = await knex.raw(
    `select coalesce(sum(held), 0)::text as held, coalesce(sum(returned), 0)::text as returned
       from bank_line where order_id = ?`,
    [orderId],
  );
  const { held: heldDong = "0", returned: returnedDong = "0" } = sums.parse(found.rows)[0] ?? {};
  return { state: order.state, heldDong, returnedDong, ask: order.state === "open" ? await askOf(order) : null };
}

/** What the order still lacks is what the QR asks for: who sent too little scans it again for the rest. */
async function askOf(order: TransferOrder): Promise<TransferView["ask"]> {
  const account = readEnv(process.env).bankAccount;
  if (!account) return null;
  const amountDong = dongToWire(subtract(order.dueDong, order.heldDong));
  const content = order.code.replaceAll("-", "");
  const text = vietQr(account, { amountDong, purpose: content });
  return {
    bankName: findBank(account.bin)?.name ?? account.bin,
    accountNumber: account.number,
    holder: account.holder,
    amountDong,
    content,
    expiresAt: order.expiresAt.toISOString(),
    svg: await qrSvg(text),
    png: await qrPng(text),
  };
}
