import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Locator, Page, Request } from 'playwright-core';

type Name = string | RegExp;

/** What a phone of these tests looks like: an ordinary one, held by somebody in China. */
const DEVICE = {
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
  deviceScaleFactor: 2,
  locale: 'zh-CN',
  timezoneId: 'Asia/Shanghai',
};

export interface PhoneOptions {
  /** The address of the town (`town.url`). */
  town: string;
  openid: string;
  /** Large letters, as chosen on an earlier visit. */
  elder?: boolean;
  /** The side of the app chosen on an earlier visit, for who has several. */
  face?: 'resident' | 'member' | 'staff' | 'admin';
  device?: Partial<typeof DEVICE>;
}

const TRY_MS = 1_500;
/** How long a control may take until it can be hit. */
const REACH_MS = 30_000;
const BEAT_MS = 100;
/** After so long a page that has heard of no tap will not hear of it any more. */
const HEARD_MS = 2_000;
const MOST_TAPS = 3;
const QUIET_MS = 500;
const PATIENCE_MS = 20_000;

const CONTROLS = ['button', 'tab', 'radio', 'checkbox', 'link', 'switch', 'menuitem'] as const;

/** One person's phone: the H5 build in a browser, used by touch and by the names that a screen reader says. */
export class Phone {
  /** How many times it has been tapped. */
  taps = 0;
  /** Errors of the page and answers it should not have got; a test ends with none. */
  readonly problems: string[] = [];
  /** The numbers it has rung. */
  readonly rung: string[] = [];
  private readonly underWay = new Set<Request>();

  private constructor(
    readonly page: Page,
    readonly context: BrowserContext,
    private readonly app: string,
    readonly openid: string,
  ) {
    page.on('console', (message) => {
      if (message.type() === 'error') this.problems.push(`console: ${message.text()}`);
    });
    page.on('pageerror', (error) => this.problems.push(`error: ${error.message}`));
    page.on('request', (request) => {
      // A live picture never ends.
      if (!/\.flv\?/.test(request.url())) this.underWay.add(request);
    });
    // The telephone opens beside the page.
    context.on('request', (request) => {
      const [scheme, number = ''] = request.url().split(':');
      if (scheme === 'tel') this.rung.push(number);
    });
    page.on('requestfinished', (request) => this.underWay.delete(request));
    page.on('requestfailed', (request) => {
      this.underWay.delete(request);
      const why = request.failure()?.errorText ?? '';
      if (why !== 'net::ERR_ABORTED') this.problems.push(`failed: ${request.url()} ${why}`);
    });
  }

  /** A phone signed in as somebody, at the first page. */
  static async open(browser: Browser, { town, openid, elder, face, device }: PhoneOptions): Promise<Phone> {
    const context = await browser.newContext({ ...DEVICE, ...device });
    context.setDefaultTimeout(PATIENCE_MS);
    const page = await context.newPage();
    const phone = new Phone(page, context, `${town}/app/?as=dev.${openid}`, openid);
    // `npm run pictures` is compiled so that functions keep their names, by a helper that a page lacks.
    await context.addInitScript('globalThis.__name ??= (named) => named;');
    await context.addInitScript(countTaps);
    if (elder !== undefined) await phone.remember('elder', elder);
    if (face !== undefined) await phone.remember('face', face);
    await phone.go('/pages/home/index');
    return phone;
  }

  /** Opens a page by its route, as a message's link would. */
  async go(route: string): Promise<void> {
    await this.page.goto('about:blank');
    await this.page.goto(`${this.app}#${route}`);
    await this.settled();
  }

  /** Waits until nothing has been asked of the cloud for longer than a search field lets the typing pause. */
  async settled(): Promise<void> {
    let quiet = 0;
    while (quiet < QUIET_MS) {
      await beat();
      quiet = this.underWay.size === 0 ? quiet + BEAT_MS : 0;
    }
    await this.page.locator('.taro_page:visible').last().waitFor();
  }

  /** The visible controls of that name, the topmost last. A string is the whole name. */
  control(name: Name): Locator {
    const [first, ...others] = CONTROLS.map((role) => this.page.getByRole(role, { name, exact: true }));
    return others.reduce((all, one) => all.or(one), first!).filter({ visible: true });
  }

  /**
   * Taps the one visible control of that name. A browser starved of its processor makes no tap of a touch now and
   * then; whoever holds a telephone that has not stirred taps again, and so it is done here. What the app makes of a
   * tap it has heard of is its own affair: that is never repeated.
   */
  async tap(name: Name): Promise<void> {
    this.taps += 1;
    for (let times = 0; times < MOST_TAPS; times++) {
      const { x, y } = await spotOf(this.control(name).last(), name);
      const before = await this.tapsHeard();
      // By the finger itself: a locator's tap would wait for the telephone that an earlier tap may have opened.
      await this.page.touchscreen.tap(x, y);
      if (await this.hasHeard(before)) return;
    }
    throw new Error(`the page heard of no tap on ${String(name)}`);
  }

  /** Taps a control twice, as a trembling or impatient hand does. */
  async tapTwice(name: Name): Promise<void> {
    const { x, y } = await spotOf(this.control(name).last(), name);
    await Promise.all([this.page.touchscreen.tap(x, y), this.page.touchscreen.tap(x, y)]);
    this.taps += 2;
  }

  /** Writes into the field of that label. */
  async write(label: Name, words: string): Promise<void> {
    await this.field(label).fill(words);
  }

  /** The visible field of that label. */
  field(label: Name): Locator {
    const text = this.page.getByRole('textbox', { name: label });
    return text
      .or(this.page.getByRole('spinbutton', { name: label }))
      .filter({ visible: true })
      .last();
  }

  /** Taps the camera of that name, takes a picture of what is in sight, the screen itself, and waits until it is stored. */
  async takePhoto(name: Name): Promise<void> {
    const buffer = await this.page.screenshot({ type: 'jpeg', quality: 50 });
    const chooser = this.page.waitForEvent('filechooser');
    await this.tap(name);
    await (await chooser).setFiles({ name: 'photo.jpg', mimeType: 'image/jpeg', buffer });
    await this.control(/^第 1 张照片/).waitFor();
  }

  /** Waits until the words stand on the screen. */
  async sees(words: Name): Promise<void> {
    await this.page.getByText(words).filter({ visible: true }).first().waitFor();
  }

  /** Waits until it has rung that number. */
  async rings(number: string): Promise<void> {
    for (const end = Date.now() + PATIENCE_MS; Date.now() < end && !this.rung.includes(number);) await beat();
    if (!this.rung.includes(number)) throw new Error(`${number} was not rung`);
  }

  /** Whether the words stand on the screen now. */
  async shows(words: Name): Promise<boolean> {
    return (await this.page.getByText(words).filter({ visible: true }).count()) > 0;
  }

  /** Forgets problems that a test has brought about itself. */
  forgive(expected: RegExp): void {
    const others = this.problems.filter((problem) => !expected.test(problem));
    this.problems.splice(0, this.problems.length, ...others);
  }

  /** The route and query of the page on top. */
  route(): string {
    return this.page.url().split('#')[1] ?? '';
  }

  /** Keeps a picture of the screen in a temporary folder and says where. */
  async photograph(name: string): Promise<string> {
    const path = join(await mkdtemp(join(tmpdir(), 'phone-')), `${name}.png`);
    await this.page.screenshot({ path });
    return path;
  }

  async close(): Promise<void> {
    await this.context.close();
  }

  /** Taps that any page of this phone has heard of so far; undefined while it goes from one page to the next. */
  private tapsHeard(): Promise<number | undefined> {
    return this.page
      .evaluate(() => Number(document.documentElement.dataset.taps ?? 0))
      .catch(() => undefined);
  }

  /** Whether one more has been heard of, or the page has been left for it. */
  private async hasHeard(before: number | undefined): Promise<boolean> {
    for (const end = Date.now() + HEARD_MS; Date.now() < end; await beat())
      if ((await this.tapsHeard()) !== before) return true;
    return false;
  }

  /** Keeps a choice before the app starts, as a former visit would have left it; the app may change it later. */
  private async remember(name: string, data: unknown): Promise<void> {
    await this.context.addInitScript(
      ({ key, value }) => {
        if (location.protocol === 'http:' && localStorage.getItem(key) === null)
          localStorage.setItem(key, value);
      },
      { key: `dev.${this.openid}:${name}`, value: JSON.stringify({ data }) },
    );
  }
}

const beat = () => new Promise((done) => setTimeout(done, BEAT_MS));

/** Runs in the page. */
function countTaps(): void {
  const count = ({ target }: Event) => {
    const { dataset } = document.documentElement;
    dataset.taps = String(Number(dataset.taps ?? 0) + 1);
    dataset.tapped = target instanceof Element ? target.textContent.slice(-40) : '';
  };
  addEventListener('click', count, { capture: true });
}

interface Spot {
  x: number;
  y: number;
}

/**
 * The middle of a control once it can be hit: on the screen, at rest, under nothing. A page that is just being
 * left keeps its controls for a moment, so it is looked for anew each time.
 */
async function spotOf(control: Locator, name: Name): Promise<Spot> {
  for (const end = Date.now() + REACH_MS; Date.now() < end; await beat()) {
    const spot = await control.evaluate(hittable, undefined, { timeout: TRY_MS }).catch(() => undefined);
    if (spot) return spot;
  }
  const tapped = await control.page().evaluate(() => document.documentElement.dataset.tapped ?? '');
  throw new Error(`${String(name)} cannot be tapped; the last tap was on «${tapped}»`);
}

/** Runs in the page. */
async function hittable(element: Element): Promise<Spot | undefined> {
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  const middle = (): Spot => {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    return { x: (left + right) / 2, y: (top + bottom) / 2 };
  };
  const isHit = ({ x, y }: Spot) => element.contains(document.elementFromPoint(x, y));
  if (!isHit(middle())) element.scrollIntoView({ block: 'center' });
  const before = middle();
  await frame();
  await frame();
  const after = middle();
  return before.x === after.x && before.y === after.y && isHit(after) ? after : undefined;
}
