import { readFormAnswer, type FormAnswer } from "@/lib/doors/form-answer";

type Sending = {
  readonly action: string;
  readonly form: FormData;
  readonly words: Readonly<Record<"offline" | "failed", string>>;
  /** How much of the file has left this device, 0–100. */
  readonly onProgress: (percent: number) => void;
};

const timeoutMs = 180_000;

/** Sends a form with a file. XMLHttpRequest, because fetch does not tell how far an upload has come. */
export function sendFile({ action, form, words, onProgress }: Sending): Promise<FormAnswer> {
  return new Promise((settle) => {
    const request = new XMLHttpRequest();
    request.open("POST", action);
    request.setRequestHeader("accept", "application/json");
    request.timeout = timeoutMs;
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? Math.round((loaded / total) * 100) : 0);
    request.onload = () =>
      settle(readFormAnswer(parsed(request.responseText)) ?? { isDone: false, text: words.failed });
    request.onerror = () => settle({ isDone: false, text: words.offline });
    request.ontimeout = () => settle({ isDone: false, text: words.offline });
    request.send(form);
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
