/** The nonce that the shell gave the page's own style element; empty where no policy asks for one. */
export function styleNonce(): string {
  return document.querySelector<HTMLStyleElement>('style[nonce]')?.nonce ?? '';
}
