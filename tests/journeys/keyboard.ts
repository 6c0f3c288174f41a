import type { Phone, PhoneOptions } from '../support/phone';

/** The screen of a desk, with a keyboard and no finger. */
export const DESK: Pick<PhoneOptions, 'device'> = {
  device: { viewport: { width: 1280, height: 800 }, hasTouch: false, isMobile: false },
};
const MOST_STEPS = 60;

/** Goes on with the tab key until the caret is on a control of that name. */
export async function tabTo({ page }: Phone, name: RegExp): Promise<void> {
  for (let steps = 0; steps < MOST_STEPS; steps++) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(() => {
      const { activeElement: control } = document;
      return control?.getAttribute('aria-label') ?? control?.textContent ?? '';
    });
    if (name.test(at)) return;
  }
  throw new Error(`${String(name)} cannot be reached by keyboard`);
}

/** Goes on to a control and presses it. */
export async function enter(phone: Phone, name: RegExp): Promise<void> {
  await tabTo(phone, name);
  await phone.page.keyboard.press('Enter');
}
