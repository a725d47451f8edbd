import { describe, expect, it } from "vitest";
import { seal } from "@/lib/seal";
import { packDraft, unpackDraft } from "./pack-draft";
import { readDraft } from "./read-form";

/** Ordinary words, so that they pack as ordinary words do. */
const words =
  "Nhờ chị xay vừa cho phin, gói hai lớp giấy vì đường xa hay mưa, gọi cho em trước buổi chiều; nếu em không nghe máy " +
  "thì gửi bác Páo ở đầu thôn giúp em, nhà có cổng gỗ xanh cạnh cây đào. Trong kiện chị bỏ thêm một tờ giấy ghi cách pha " +
  "để mẹ em đọc được, chữ to một chút. Hoá đơn để riêng, đừng dán ngoài hộp. Em cảm ơn chị và các bác trong hợp tác xã nhiều lắm.";

describe("what a plain form sent", () => {
  it("fits into one cookie with a note to each of four cooperatives and a gift's message", () => {
    const note = words.repeat(2).slice(0, 500);
    const notes = [0, 40, 80, 120].map((from, at) => [`note.coop_${at}`, words.slice(from, from + 300)]);
    const typed = { fullName: "Nguyễn Thị Ngọc Ánh", phone: "0912345678", street: "Thôn Má Pí", note };
    const draft = readDraft({ ...typed, ...Object.fromEntries(notes), giftMessage: words.slice(100, 400) });
    const kept = { draft, errors: {}, sentence: words.slice(0, 120) };
    expect(unpackDraft(packDraft(kept))).toEqual(kept);
    const text = JSON.stringify([Date.now(), packDraft(kept)]);
    expect(seal(text, "checkout_draft", "a secret").length).toBeLessThan(3500);
  });
});
