import { toDataURL, toString } from "qrcode";
import { QRPay } from "vietnam-qr-pay";
import type { BankAccount } from "../boundary/env";

type Asked = {
  /** Whole đồng as decimal text; without it the payer types a sum. */
  readonly amountDong?: string;
  /** ASCII, 19 characters at most: what every bank passes on whole. */
  readonly purpose?: string;
};

/** The text inside a VietQR for a transfer to an account. Throws for a purpose some bank would cut or rewrite. */
export function vietQr({ bin, number }: Pick<BankAccount, "bin" | "number">, { amountDong, purpose }: Asked): string {
  if (purpose !== undefined && !/^[A-Za-z0-9 ]{1,19}$/.test(purpose)) throw new Error(`No bank passes on “${purpose}”`);
  return QRPay.initVietQR({
    bankBin: bin,
    bankNumber: number,
    ...(amountDong === undefined ? {} : { amount: amountDong }),
    ...(purpose === undefined ? {} : { purpose }),
  }).build();
}

/** Wide enough that an old phone's camera reads it off a small screen; the margin is the standard's four modules. */
const OPTIONS = { errorCorrectionLevel: "M", margin: 4 } as const;

/** The picture of a QR, drawn on a page. */
export async function qrSvg(text: string): Promise<string> {
  return await toString(text, { ...OPTIONS, type: "svg" });
}

/** The picture of a QR as a file to keep (a data address), for reading it from the photos of the same phone. */
export async function qrPng(text: string): Promise<string> {
  return await toDataURL(text, { ...OPTIONS, width: 720 });
}
