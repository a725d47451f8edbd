import { accountRow } from "./account-ref";
import type { Refusal, RefusalCode } from "./refusal";
import { basisNames, en, levelName, monthName, percentEn, percentVi, sideNames, vi, whyNotWriter } from "./words";

export type Language = "vi" | "en";

type RefusalByCode = { readonly [Code in RefusalCode]: Extract<Refusal, { refused: Code }> };
type Sentences<Code extends RefusalCode> = {
  readonly [language in Language]: (refusal: RefusalByCode[Code]) => string;
};

/** What a reader is told when a rule says no: the number that stands in the way and what would help. */
const sentences: { readonly [Code in RefusalCode]: Sentences<Code> } = {
  amount_not_whole: {
    vi: ({ text }) => `“${text}” không phải là số tiền nguyên đồng. Chỉ ghi chữ số, ví dụ 1250000.`,
    en: ({ text }) => `“${text}” is not a whole amount of đồng. Write digits only, for example 1250000.`,
  },
  amount_not_positive: {
    vi: ({ amountDong }) => `Số tiền phải lớn hơn 0; đang ghi ${vi(amountDong)}.`,
    en: ({ amountDong }) => `The amount must be above 0; it is ${en(amountDong)}.`,
  },
  unknown_member: {
    vi: () => "Người này không phải là thành viên của hợp tác xã vào ngày đó. Hãy thêm thành viên trước.",
    en: () => "This person was not a member of the cooperative on that date. Add her as a member first.",
  },
  rule_does_not_sum: {
    vi: ({ sumBp }) => `Các phần chia cộng lại được ${percentVi(sumBp)}, phải đúng 100 %.`,
    en: ({ sumBp }) => `The parts add up to ${percentEn(sumBp)}; they must make exactly 100%.`,
  },
  fund_below_minimum: {
    vi: ({ fundBp, minimumBp }) =>
      `Quỹ chung không chia là ${percentVi(fundBp)}; Luật Hợp tác xã 2023 (Điều 84) yêu cầu ít nhất ${percentVi(minimumBp)}.`,
    en: ({ fundBp, minimumBp }) =>
      `The undivided fund is ${percentEn(fundBp)}; the Law on Cooperatives 2023 (Article 84) asks for at least ${percentEn(minimumBp)}.`,
  },
  minutes_missing: {
    vi: ({ what }) =>
      `Cần số biên bản họp đã quyết định ${what === "sharing_rule" ? "quy chế phân chia" : "đợt phân chia"}.`,
    en: ({ what }) =>
      `The minutes of the meeting that decided this ${what === "sharing_rule" ? "sharing rule" : "distribution"} are needed.`,
  },
  basis_not_applicable: {
    vi: ({ basis }) =>
      `Quy chế đang chia ${basisNames[basis].vi}, nên không chạy được đợt phân chia quỹ chung của tháng.`,
    en: ({ basis }) => `The sharing rule divides ${basisNames[basis].en}, so a month's pool cannot be run.`,
  },
  no_contributions: {
    vi: () => "Chưa ghi ai đã làm ra hay góp phần. Hãy ghi phần đóng góp rồi chia lại.",
    en: () => "Nobody's work or contribution is recorded yet. Record contributions, then share again.",
  },
  month_locked: {
    vi: ({ month, lockedThrough }) =>
      `Tháng ${monthName(month)} đã khóa (khóa đến hết ${monthName(lockedThrough)}). Hãy nhờ cán bộ Hội mở lại kỳ báo cáo.`,
    en: ({ month, lockedThrough }) =>
      `${monthName(month)} is locked (through ${monthName(lockedThrough)}). Ask the Union's officer to reopen the period.`,
  },
  above_due: {
    vi: ({ neededDong, availableDong }) => `Chỉ còn phải trả ${vi(availableDong)}, không thể chi ${vi(neededDong)}.`,
    en: ({ neededDong, availableDong }) => `Only ${en(availableDong)} is due; ${en(neededDong)} cannot be paid.`,
  },
  stated_above_sent: {
    vi: ({ statedDong, sentDong }) =>
      `Chị nói đã nhận ${vi(statedDong)}, nhiều hơn số chờ xác nhận là ${vi(sentDong)}. Xin đếm lại, hoặc báo cán bộ Hội.`,
    en: ({ statedDong, sentDong }) =>
      `You say you received ${en(statedDong)}, more than the ${en(sentDong)} awaiting confirmation. Please count again, or tell the officer.`,
  },
  level_not_allowed: {
    vi: ({ level, why }) => `${levelName(level).vi}: ${whyNotWriter[why].vi}`,
    en: ({ level, why }) => `${levelName(level).en}: ${whyNotWriter[why].en}`,
  },
  resolution_needs_both: {
    vi: ({ missing }) =>
      `Khiếu nại chỉ khép lại khi cả thành viên và cán bộ Hội đồng ý. Còn thiếu: ${missing.map((side) => sideNames[side].vi).join(", ")}.`,
    en: ({ missing }) =>
      `A dispute closes only when the member and an officer both agree. Still missing: ${missing.map((side) => sideNames[side].en).join(", ")}.`,
  },
  outcome_does_not_fit: {
    vi: ({ outcome, arrivedDong, missingDong }) =>
      outcome === "cooperative_wrong"
        ? `Chị ấy nói đã nhận đủ ${vi(missingDong)} còn thiếu, nên hợp tác xã không chi thiếu. Hãy chọn kết quả khác.`
        : `Kết quả này cần chị ấy đã nhận đủ ${vi(missingDong)} còn thiếu; chị ấy mới nói nhận thêm ${vi(arrivedDong)}.`,
    en: ({ outcome, arrivedDong, missingDong }) =>
      outcome === "cooperative_wrong"
        ? `She says all of the missing ${en(missingDong)} arrived, so the cooperative did not pay too little. Choose another outcome.`
        : `This outcome needs all of the missing ${en(missingDong)}; she says ${en(arrivedDong)} more arrived.`,
  },
  cooperative_not_heard: {
    vi: () => "Chưa ghi hợp tác xã nói gì. Hãy hỏi hợp tác xã và ghi lại trước khi khép.",
    en: () => "What the cooperative says is not recorded yet. Ask the cooperative and write it down before closing.",
  },
  nothing_proposed: {
    vi: () => "Chưa có đề nghị nào đang chờ đồng ý. Hãy hỏi thành viên và ghi đề nghị trước.",
    en: () => "No proposal waits for agreement. Ask the member and enter a proposal first.",
  },
  reason_missing: {
    vi: ({ act }) => (act === "goods_deduction" ? "Hãy ghi rõ trừ vào hàng gì." : "Hãy chọn lý do điều chỉnh."),
    en: ({ act }) =>
      act === "goods_deduction" ? "Say what the goods deducted were." : "Choose the reason for the correction.",
  },
  reversed_already: {
    vi: () => "Bút toán này đã được đảo rồi; mỗi bút toán chỉ đảo một lần.",
    en: () => "This journal was already reversed; a journal is reversed only once.",
  },
  later_entry_stands: {
    vi: () => "Đã có bút toán sau dựa trên bút toán này. Hãy đảo bút toán sau trước.",
    en: () => "A later journal stands on this one. Reverse the later journal first.",
  },
  not_reversible: {
    vi: () => "Không đảo một bút toán điều chỉnh. Hãy ghi lại sự việc đúng thành bút toán mới.",
    en: () => "A correction cannot be reversed. Enter the true fact as a new journal.",
  },
  returned_above_sold: {
    vi: ({ returnedPieces, alreadyReturnedPieces, soldPieces }) =>
      `Đã bán ${soldPieces}, đã trả lại ${alreadyReturnedPieces}; không thể nhận trả thêm ${returnedPieces}.`,
    en: ({ returnedPieces, alreadyReturnedPieces, soldPieces }) =>
      `${soldPieces} sold, ${alreadyReturnedPieces} already returned; ${returnedPieces} more cannot come back.`,
  },
  below_zero: {
    vi: ({ account, balanceDong, neededDong }) =>
      `“${accountRow(account).vi}” chỉ có ${vi(balanceDong)}, cần ${vi(neededDong)}. Hãy đảo bút toán sau trước.`,
    en: ({ account, balanceDong, neededDong }) =>
      `“${accountRow(account).en}” holds ${en(balanceDong)}, and ${en(neededDong)} is needed. Reverse the later journal first.`,
  },
};

/** The refusal as one sentence for a reader, with its numbers. */
export function refusalSentence(refusal: Refusal, language: Language): string {
  return sentenceFor(refusal.refused, { refusal, language });
}

function sentenceFor<Code extends RefusalCode>(
  code: Code,
  { refusal, language }: { refusal: RefusalByCode[Code]; language: Language },
): string {
  return sentences[code][language](refusal);
}
