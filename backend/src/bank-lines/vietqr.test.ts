import { readFileSync } from "node:fs";
import path from "node:path";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { prepareZXingModule, readBarcodes } from "zxing-wasm/reader";
import { qrPng, qrSvg, vietQr } from "./vietqr";
import { vectors } from "./vietqr-vectors.json";

const own = { bin: "970436", number: "0000000000" };

/** Another program's eyes: what a phone's camera would read off the picture. */
async function readBack(picture: Buffer): Promise<string | undefined> {
  const wasm = path.join(path.dirname(require.resolve("zxing-wasm/reader")), "../../reader/zxing_reader.wasm");
  prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(readFileSync(wasm)).buffer } });
  const [found] = await readBarcodes(new Uint8Array(picture), { formats: ["QRCode"] });
  return found?.text;
}

describe("a VietQR", () => {
  it.each(vectors)(
    "equals the published text byte for byte: $out",
    ({ in: { bin, account, amount, purpose }, out }) => {
      const asked = { ...(amount ? { amountDong: amount } : {}), ...(purpose ? { purpose } : {}) };
      expect(vietQr({ bin, number: account }, asked)).toBe(out);
    },
  );

  it("carries the exact sum and the order's code, and is read back from both pictures by another library", async () => {
    const text = vietQr(own, { amountDong: "590000", purpose: "CP10247K4M" });
    expect(text).toContain("5406590000");
    expect(text).toContain("0810CP10247K4M");
    const png = Buffer.from((await qrPng(text)).replace(/^data:image\/png;base64,/, ""), "base64");
    expect(await readBack(png)).toBe(text);
    expect(
      await readBack(
        await sharp(Buffer.from(await qrSvg(text)), { density: 600 })
          .png()
          .toBuffer(),
      ),
    ).toBe(text);
  });

  it.each(["", "CP1024-7K4M", "Đơn hàng", "x".repeat(20)])("refuses a purpose banks rewrite or cut: %j", (purpose) => {
    expect(() => vietQr(own, { purpose })).toThrow("No bank passes on");
  });
});
