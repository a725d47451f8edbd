import { describe, expect, it } from "vitest";
import { dong } from "./dong";
import { dongInWords } from "./dong-in-words";

describe("dongInWords", () => {
  it.each([
    [0n, "Không đồng"],
    [1n, "Một đồng"],
    [5n, "Năm đồng"],
    [10n, "Mười đồng"],
    [14n, "Mười bốn đồng"],
    [15n, "Mười lăm đồng"],
    [21n, "Hai mươi mốt đồng"],
    [24n, "Hai mươi tư đồng"],
    [25n, "Hai mươi lăm đồng"],
    [100n, "Một trăm đồng"],
    [105n, "Một trăm linh năm đồng"],
    [111n, "Một trăm mười một đồng"],
    [1_000n, "Một nghìn đồng"],
    [1_001n, "Một nghìn không trăm linh một đồng"],
    [10_500n, "Mười nghìn năm trăm đồng"],
    [436_240n, "Bốn trăm ba mươi sáu nghìn hai trăm bốn mươi đồng"],
    [820_000n, "Tám trăm hai mươi nghìn đồng"],
    [1_250_000n, "Một triệu hai trăm năm mươi nghìn đồng"],
    [2_000_015n, "Hai triệu không trăm mười lăm đồng"],
    [30_020_000n, "Ba mươi triệu không trăm hai mươi nghìn đồng"],
    [1_000_000_000n, "Một tỷ đồng"],
    [1_000_000_001n, "Một tỷ không trăm linh một đồng"],
    [2_345_678_901n, "Hai tỷ ba trăm bốn mươi lăm triệu sáu trăm bảy mươi tám nghìn chín trăm linh một đồng"],
    [2_000_000_000_000n, "Hai nghìn tỷ đồng"],
    [-5_000n, "Âm năm nghìn đồng"],
  ])("%s reads %s", (amount, words) => {
    expect(dongInWords(dong(amount))).toBe(words);
  });

  it("reads every amount differently", () => {
    const amounts = Array.from({ length: 20_000 }, (_, index) => dong(BigInt(index) * 37n));
    expect(new Set(amounts.map(dongInWords)).size).toBe(amounts.length);
  });
});
