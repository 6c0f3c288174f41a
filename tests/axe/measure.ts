import type { Phone } from '../support/phone';

/** design.md: the floor of text and of what a finger must hit, in dp. */
const FLOORS = {
  normal: { text: 14, target: 44 },
  elder: { text: 20, target: 60 },
};

const WIDTHS = [320, 390, 430];

/** What is too small on the page on top; one sentence an element. */
export async function sizeFaults(phone: Phone, mode: 'normal' | 'elder'): Promise<string[]> {
  return phone.page.evaluate(({ text, target }) => {
    const shown = (element: Element) =>
      element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
      element.getBoundingClientRect().width > 0;
    const words = (element: Element) => element.textContent.trim().slice(0, 20);
    const ownText = (element: Element) =>
      [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '',
      );

    const small = [...document.body.querySelectorAll('*')]
      .filter(
        (element) => !['SCRIPT', 'STYLE'].includes(element.tagName) && ownText(element) && shown(element),
      )
      .map((element) => ({ element, size: parseFloat(getComputedStyle(element).fontSize) }))
      .filter(({ size }) => size < text)
      .map(({ element, size }) => `text of ${size} instead of ${text}: ${words(element)}`);

    const roles = ['button', 'tab', 'radio', 'checkbox', 'link', 'switch'].map((role) => `[role=${role}]`);
    const narrow = [...document.body.querySelectorAll([...roles, 'button', 'a', 'select'].join(','))]
      .filter(shown)
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width < target - 0.5 || box.height < target - 0.5)
      .map(({ element, box }) => {
        const name = element.getAttribute('aria-label') ?? words(element);
        return `target of ${Math.round(box.width)} × ${Math.round(box.height)} instead of ${target}: ${name}`;
      });
    return [...small, ...narrow];
  }, FLOORS[mode]);
}

/** At which widths something sticks out at the side of the page on top; leaves the phone as wide as it was. */
export async function overflowFaults(phone: Phone): Promise<string[]> {
  const before = phone.page.viewportSize() ?? { width: 390, height: 844 };
  const faults: string[] = [];
  for (const width of WIDTHS) {
    await phone.page.setViewportSize({ ...before, width });
    const out = await phone.page.evaluate(() => {
      const edge = document.documentElement.clientWidth + 1;
      const scrolls = (element: Element | null): boolean =>
        element !== null &&
        (['auto', 'scroll', 'hidden'].includes(getComputedStyle(element).overflowX) ||
          scrolls(element.parentElement));
      return [...document.querySelectorAll('.taro_page *')]
        .filter((element) => element.checkVisibility() && element.getBoundingClientRect().right > edge)
        .filter((element) => element.childElementCount === 0 && !scrolls(element.parentElement))
        .map((element) => `${element.className}: ${element.textContent.slice(0, 20)}`);
    });
    const wide = await phone.page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    if (wide > 0) faults.push(`at ${width} the page is ${wide} too wide`);
    faults.push(...out.map((what) => `at ${width} sticks out: ${what}`));
  }
  await phone.page.setViewportSize(before);
  return faults;
}
