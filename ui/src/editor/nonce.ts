/** Returns the nonce of the page's own style element; empty if no policy requires one. */
export function styleNonce(): string {
  return document.querySelector<HTMLStyleElement>('style[nonce]')?.nonce ?? '';
}
