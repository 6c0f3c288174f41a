import { adminTreePage } from '../../src/services/routes';
import type { Phone } from '../support/phone';
import { scene, setStage } from './scene';

setStage();

const DESK = {
  viewport: { width: 1280, height: 800 },
  hasTouch: false,
  isMobile: false,
  deviceScaleFactor: 1,
};
const MOST_TABS = 60;

/** Goes to a control by the Tab key alone, as somebody without a mouse does, and checks that one sees where one is. */
async function tabTo({ page }: Phone, name: string): Promise<void> {
  for (let pressed = 0; pressed < MOST_TABS; pressed += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      const said = element?.getAttribute('aria-label') ?? element?.textContent ?? '';
      return { said, outline: element ? getComputedStyle(element).outlineStyle : '' };
    });
    if (!focused.said.startsWith(name)) continue;
    expect(focused.outline).not.toBe('none');
    return;
  }
  throw new Error(`the Tab key does not reach ${name}`);
}

scene('the region tree is walked and mended by keyboard on a wide screen', async ({ open, lives, town }) => {
  const desk = await open('staff', { device: DESK });
  await desk.go(adminTreePage);
  await desk.sees('桂花巷社区');
  const { keyboard } = desk.page;
  for (const [row, next] of [
    ['第 3 网格', '孙丽'],
    ['桂苑小区 6 栋', '楼栋'],
    ['2 单元', '户 12 个'],
  ] as const) {
    await tabTo(desk, row);
    await keyboard.press('Enter');
    await desk.sees(next);
  }
  const [list, card] = ['.wide-list', '.wide-choice'].map((column) => desk.page.locator(column).last());
  const [left, right] = [await list?.boundingBox(), await card?.boundingBox()];
  expect(right?.x).toBeGreaterThan((left?.x ?? 0) + (left?.width ?? 0) - 1);
  await tabTo(desk, '改一改');
  await keyboard.press(' ');
  await desk.field('名称').fill('二单元');
  await keyboard.press('Escape');
  expect(await desk.shows('改「2 单元」')).toBe(false);
  await keyboard.press('Enter');
  expect(await desk.field('名称').inputValue()).toBe('二单元');
  await tabTo(desk, '存好');
  await keyboard.press('Enter');
  await desk.sees('二单元');
  const path = '990001/01/01/003/06/2/';
  expect(await town.as(lives.cast.staff)('place.get', { path })).toMatchObject({
    output: { place: { name: '二单元' } },
  });
});
