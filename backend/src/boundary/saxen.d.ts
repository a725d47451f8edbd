// What we use of saxen 11, which brings no types (https://github.com/nikku/saxen).
declare module "saxen" {
  type Decode = (text: string) => string;

  export class Parser {
    on(
      event: "openTag",
      hook: (
        name: string,
        attributes: () => Readonly<Record<string, string>>,
        decode: Decode,
        selfClosing: boolean,
      ) => void,
    ): this;
    on(event: "closeTag", hook: (name: string) => void): this;
    on(event: "text", hook: (text: string, decode: Decode) => void): this;
    on(event: "cdata", hook: (text: string) => void): this;
    on(event: "error", hook: (error: Error) => void): this;
    parse(xml: string): void;
  }
}
