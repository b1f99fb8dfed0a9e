// Runs in the browser, before the page's own script; browser.test.ts calls these.

/** Controls that a screen reader could not name. */
globalThis.unnamedControls = () =>
  [...document.querySelectorAll('input:not([type=hidden]), textarea, select, button, a')]
    .filter((element) => {
      const labels = [...(element.labels ?? [])].map((label) => label.textContent).join('');
      return `${element.textContent}${labels}${element.getAttribute('aria-label') ?? ''}`.trim() === '';
    })
    .map((element) => element.outerHTML);

/** What is pressed by a finger and lower than `least` pixels. */
globalThis.smallTargets = (least) =>
  [...document.querySelectorAll('button, .call, .choice, .chip')]
    .filter((element) => element.offsetParent !== null && element.getBoundingClientRect().height < least)
    .map((element) => element.outerHTML);

/** Texts that a grid or flex box would tear apart at their readings. */
globalThis.tornTexts = () =>
  [...document.querySelectorAll('body *')]
    .filter((element) => /grid|flex/.test(getComputedStyle(element).display))
    .filter((element) =>
      [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim() !== ''),
    )
    .map((element) => element.outerHTML);

/** Texts whose contrast with their ground (WCAG 2.2, 1.4.3) is below `least`. */
globalThis.faintTexts = (least) => {
  const faint = [];
  for (const element of document.querySelectorAll('body *')) {
    const own = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim() !== '');
    if (!own || element.offsetParent === null || element.closest('.skip') !== null) continue;
    const shades = [luminance(channels(getComputedStyle(element).color)), luminance(groundOf(element))];
    const contrast = (Math.max(...shades) + 0.05) / (Math.min(...shades) + 0.05);
    if (contrast < least) faint.push(`${element.className || element.tagName} ${contrast.toFixed(2)}`);
  }
  return faint;
};

function channels(colour) {
  return (colour.match(/[\d.]+/g) ?? []).map(Number);
}

function groundOf(element) {
  for (let at = element; at !== null; at = at.parentElement) {
    const colour = channels(getComputedStyle(at).backgroundColor);
    if ((colour[3] ?? 1) > 0) return colour;
  }
  return [255, 255, 255];
}

function luminance(colour) {
  const [red, green, blue] = colour.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
