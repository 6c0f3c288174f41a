/**
 * `npm run pictures`: every page of the app, normal and large, and the console, into docs/pictures.
 * The pages are those that the accessibility checks look at. `npm run pictures -- live` takes those anew that have «live»
 * in their name, and leaves the others.
 */
import { mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { openBrowser } from '../support/chromium';
import { allPages, type SeenPage } from '../support/pages';
import { Phone } from '../support/phone';
import { openTown } from '../support/town';
import { openStudioCamera } from './studioCamera';

const DIR = resolve(__dirname, '../../docs/pictures');
const SHARP = 1.5;

async function picture(browser: Browser, town: string, page: SeenPage, elder: boolean): Promise<void> {
  const device = { deviceScaleFactor: SHARP };
  const phone = await Phone.open(browser, { town, openid: page.openid, face: page.face, elder, device });
  await phone.go(page.route);
  await phone.sees(page.ready);
  await phone.page.waitForFunction(showsItsPictures);
  await phone.page.screenshot({ path: join(DIR, `${page.name}${elder ? '-elder' : ''}.png`) });
  await phone.close();
}

/** Whether each film that is being fetched is seen. */
const showsItsPictures = () =>
  [...document.querySelectorAll('video')].every((video) => video.currentSrc === '' || video.readyState >= 3);

async function consolePicture(browser: Browser, town: string): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'zh-CN' });
  await page.goto(town);
  await page.waitForLoadState('networkidle');
  await page.screenshot({ path: join(DIR, 'console.png') });
  await page.close();
}

function index(pages: SeenPage[]): string {
  const rows = pages.map(
    ({ name, title }) =>
      `| ${title} | <img src="${name}.png" width="260" alt="${title}"> | <img src="${name}-elder.png" width="260" alt="${title}，大字"> |`,
  );
  return `# Pictures

Every page of the mini-program, taken by \`npm run pictures\` from the demo town.

![Three phones side by side](console.png)

| page | normal | elder mode |
| --- | --- | --- |
${rows.join('\n')}
`;
}

async function main(wanted: string | undefined): Promise<void> {
  if (wanted === undefined) await rm(DIR, { recursive: true, force: true });
  await mkdir(DIR, { recursive: true });
  const services = { media: true, rooms: true };
  const [town, browser] = await Promise.all([openTown('demo', undefined, services), openBrowser()]);
  const camera = await openStudioCamera(browser);
  try {
    if (wanted === undefined) await consolePicture(browser, town.url);
    const pages = await allPages(town, town.cloud.media?.hasFfmpeg ? camera.sendTo : undefined);
    for (const page of pages.filter(({ name }) => wanted === undefined || name.includes(wanted))) {
      await picture(browser, town.url, page, false);
      await picture(browser, town.url, page, true);
      console.log(`· ${page.title}`);
    }
    await writeFile(join(DIR, 'README.md'), index(pages));
    const sizes = await Promise.all(
      (await readdir(DIR)).map(async (name) => (await stat(join(DIR, name))).size),
    );
    const megabytes = sizes.reduce((sum, size) => sum + size, 0) / 2 ** 20;
    console.log(`${sizes.length - 1} pictures, ${megabytes.toFixed(1)} MB, in docs/pictures`);
  } finally {
    await camera.stop();
    await browser.close();
    await town.stop();
  }
}

main(process.argv[2]).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
