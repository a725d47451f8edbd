import type { MedusaContainer } from "@medusajs/framework/types";
import { takeLines } from "../bank-lines/take-lines";

/** The guarantee that every transfer the bank told of is placed, in the books, and captured for the order it pays. */
export default async function takeBankLines(container: MedusaContainer): Promise<void> {
  await takeLines(container);
}

export const config = { name: "take-bank-lines", schedule: "*/5 * * * * *" };
