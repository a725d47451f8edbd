import { formatDate, type Locale } from "@cho-phien/vietnam";
import { submissionActs, submissionStates } from "./act-table";
import type { StateRefusal } from "./refusal";

type Refused<Code> = Extract<StateRefusal, { refused: Code }>;
type Sentences = {
  readonly [Code in StateRefusal["refused"]]: { readonly [locale in Locale]: (refusal: Refused<Code>) => string };
};

const levels = {
  commune: { vi: "Hội cấp xã", en: "the commune's Union" },
  province: { vi: "Hội cấp tỉnh", en: "the province's Union" },
  nation: { vi: "Trung ương Hội", en: "the Union's centre" },
};

const secondPerson = {
  nobody: { vi: "Cần người thứ hai cùng xác nhận.", en: "A second person has to confirm it." },
  same_person: {
    vi: "Người thứ hai phải là một người khác.",
    en: "The second person has to be somebody else.",
  },
  not_granted: {
    vi: "Người thứ hai chưa được giao quyền phê duyệt của Trung ương.",
    en: "The second person has no grant to approve for the centre.",
  },
};

const sentences: Sentences = {
  wrong_state: {
    vi: ({ act, state }) =>
      `Báo cáo đang ở trạng thái “${submissionStates[state].vi}”; chỉ “${submissionActs[act].vi}” được khi: ${submissionActs[act].from.map((it) => submissionStates[it].vi).join(", ")}.`,
    en: ({ act, state }) =>
      `The report is “${submissionStates[state].en}”; “${submissionActs[act].en}” is for one that is: ${submissionActs[act].from.map((it) => submissionStates[it].en).join(", ")}.`,
  },
  not_granted: {
    vi: ({ act, level }) =>
      `“${submissionActs[act].vi}” là việc của ${levels[level].vi}; chị chưa được giao quyền này.`,
    en: ({ act, level }) => `“${submissionActs[act].en}” is for ${levels[level].en}; you have no grant for it.`,
  },
  comment_missing: {
    vi: ({ act }) => `Hãy ghi lý do hoặc góp ý trước khi “${submissionActs[act].vi}”.`,
    en: ({ act }) => `Write a reason or comment before “${submissionActs[act].en}”.`,
  },
  period_not_over: {
    vi: ({ endsOn }) => `Kỳ báo cáo đến hết ngày ${formatDate(endsOn)}; hãy gửi sau ngày đó.`,
    en: ({ endsOn }) => `The period runs through ${formatDate(endsOn)}; send it after that day.`,
  },
  second_person_missing: {
    vi: ({ why }) => secondPerson[why].vi,
    en: ({ why }) => secondPerson[why].en,
  },
  expiry_out_of_range: {
    vi: ({ maxDays }) => `Hãy chọn hạn mở lại trong vòng ${maxDays} ngày.`,
    en: ({ maxDays }) => `Choose an end within ${maxDays} days.`,
  },
  communes_not_ready: {
    vi: ({ notReady, of, act }) =>
      `Còn ${notReady}/${of} xã, phường ${act === "accept" ? "chưa gửi báo cáo" : "chưa được tỉnh tiếp nhận"}. Hãy nhắc, hoặc ${act === "accept" ? "cho miễn kỳ này" : "đợi tỉnh tiếp nhận"}.`,
    en: ({ notReady, of, act }) =>
      `${notReady} of ${of} communes ${act === "accept" ? "have not answered. Remind or excuse them" : "are not accepted yet. Wait for their province"}.`,
  },
};

/** The refusal as one sentence that says what to do. */
export function stateRefusalSentence(refusal: StateRefusal, locale: Locale): string {
  return sentenceFor(refusal.refused, { refusal, locale });
}

function sentenceFor<Code extends StateRefusal["refused"]>(
  code: Code,
  { refusal, locale }: { refusal: Refused<Code>; locale: Locale },
): string {
  return sentences[code][locale](refusal);
}
