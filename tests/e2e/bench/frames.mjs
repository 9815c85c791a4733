// How long frames of the window take.

/**
 * Starts recording the time between frames.
 * @param {import('../driver/editor.mjs').Editor} editor
 * @param {string | null} scrolled what is scrolled meanwhile
 */
export function watch(editor, scrolled) {
  return editor.driver.executeScript((/** @type {string | null} */ selector) => {
    const scroller = selector === null ? null : document.querySelector(selector);
    /** @type {number[]} */
    const times = [];
    Object.assign(window, { frameTimes: times });
    let last = performance.now();
    const frame = (/** @type {number} */ now) => {
      if (!('frameTimes' in window) || window.frameTimes !== times) return;
      times.push(now - last);
      last = now;
      if (scroller !== null) scroller.scrollTop += 400;
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  }, scrolled);
}

/**
 * Returns the recorded times, and stops recording.
 * @param {import('../driver/editor.mjs').Editor} editor
 */
export function frames(editor) {
  return /** @type {Promise<number[]>} */ (
    editor.driver.executeScript(() => {
      const times = 'frameTimes' in window ? window.frameTimes : [];
      Object.assign(window, { frameTimes: undefined });
      return times;
    })
  );
}

/**
 * @param {string} what
 * @param {number[]} times
 */
export function report(what, times) {
  const sorted = times.toSorted((one, other) => one - other);
  const at = (/** @type {number} */ share) => sorted[Math.floor((sorted.length - 1) * share)] ?? NaN;
  const long = times.filter((time) => time > 50).length;
  console.log(
    `${what}: ${times.length} times, median ${at(0.5).toFixed(0)} ms, longest ${at(1).toFixed(0)} ms, ` +
      `${long} over 50 ms (goal: none)`,
  );
}
