// File names for display: characters that would break the line, or make the name look like another one, are made
// visible.

/** Control characters, line breaks, and characters that change the text direction or are invisible. */
const UNSEEN = /[\p{Cc}\u061C\u200B-\u200F\u2028-\u202E\u2066-\u2069]/gu;

export function visible(path: string): string {
  return path.replace(UNSEEN, (sign) => {
    const code = sign.codePointAt(0) ?? 0;
    // The block "Control Pictures" has a symbol for each of the first ones, in their order.
    if (code < 0x20) return String.fromCodePoint(0x2400 + code);
    return `[U+${code.toString(16).toUpperCase().padStart(4, '0')}]`;
  });
}
