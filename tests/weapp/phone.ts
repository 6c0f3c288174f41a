import { readdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import WebSocket from 'ws';
import { aJpeg } from '../support/pictures';
import { WechatLive } from './wechatLive';

/** The parts of the headless runtime's handles that these tests use; the package types them as `any`. */
interface Node {
  text(): Promise<string>;
  attr(name: string): Promise<string | undefined>;
  tap(): Promise<unknown>;
  input(value: string): Promise<unknown>;
  change(value: unknown): Promise<unknown>;
  trigger(name: string, event: { detail: object }): Promise<unknown>;
}
interface WeappPage {
  path: string;
  query: Record<string, string>;
  wxml(): Promise<string>;
  getElementsByXpath(expression: string): Promise<Node[]>;
}
interface MiniProgram {
  currentPage(): Promise<WeappPage>;
  reLaunch(url: string): Promise<WeappPage>;
  on(event: 'console', listener: (entry: { level: string; args: unknown[] }) => void): unknown;
  close(): Promise<void>;
}
interface Runtime {
  launch(options: {
    projectPath: string;
    configureSession(session: { getWx(): object }): void;
  }): Promise<MiniProgram>;
}

/** What `wx.cloud.callFunction` is given. */
interface CloudCall {
  name: string;
  data: unknown;
}

interface PhoneCall {
  phoneNumber: string;
  success?: (answer: { errMsg: string }) => void;
}

interface Panel {
  tmplIds: string[];
  success?: (answer: Record<string, string>) => void;
}

interface Connecting {
  url: string;
  success?: (answer: { errMsg: string }) => void;
}

interface Choosing {
  success?: (answer: { tempFiles: { path: string; size: number }[] }) => void;
}
interface Reading {
  success?: (answer: { data: ArrayBuffer }) => void;
}
interface Asking {
  url: string;
  method: string;
  header: Record<string, string>;
  data: ArrayBuffer;
  success?: (answer: { statusCode: number }) => void;
  fail?: (reason: { errMsg: string }) => void;
}

const PROJECT = resolve(__dirname, '../..');

/** The package's launcher keeps the session to itself; `wx` has to be whole before the app starts, as it is in WeChat. */
const RUNTIME = dirname(require.resolve('@weapp-vite/miniprogram-automator'));
const chunk = readdirSync(RUNTIME).find((name) => /^launch-.*\.mjs$/.test(name)) ?? '';
const { launch } = jest.requireActual<Runtime>(join(RUNTIME, chunk));

const PATIENCE_MS = 20_000;
const BEAT_MS = 25;
/** Nobody taps sooner after what he did last. */
const FINGER_MS = 150;

const pause = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));

/** A mini-program phone: the production build in a headless runtime, its cloud being the town. */
export class WeappPhone {
  /** What the mini-program said on its console as an error. */
  readonly problems: string[] = [];

  private constructor(
    private readonly mp: MiniProgram,
    /** The numbers it has rung. */
    readonly rung: readonly string[],
    /** The templates WeChat's panel has asked about, each time it opened; all are accepted. */
    readonly asked: readonly string[][],
    /** Its camera as WeChat lends it to pages, and Channels. */
    readonly live: WechatLive,
    private readonly sockets: ReadonlySet<WebSocket>,
    private readonly line: { cut: boolean },
  ) {
    mp.on('console', ({ level, args }) => {
      if (level === 'error') this.problems.push(args.map(String).join(' '));
    });
  }

  /** Starts `dist/weapp` as that person, with `wx.cloud` bridged to the town over HTTP. */
  static async open(town: string, openid: string): Promise<WeappPhone> {
    const line = { cut: false };
    const callFunction = async ({ name, data }: CloudCall) => {
      const response = await fetch(`${town}/v1/functions/${name}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer dev.${openid}` },
        body: JSON.stringify(data),
      });
      const result: unknown = await response.json();
      // Nothing reaches a mini-program that has been closed.
      if (line.cut) await new Promise(() => undefined);
      return { errMsg: 'cloud.callFunction:ok', result };
    };
    const rung: string[] = [];
    const makePhoneCall = ({ phoneNumber, success }: PhoneCall) => {
      rung.push(phoneNumber);
      success?.({ errMsg: 'makePhoneCall:ok' });
    };
    const asked: string[][] = [];
    const requestSubscribeMessage = ({ tmplIds, success }: Panel) => {
      asked.push(tmplIds);
      success?.(Object.fromEntries(tmplIds.map((template) => [template, 'accept'])));
    };
    const sockets = new Set<WebSocket>();
    // WeChat knows every component; whether an account may use one it does not say here.
    const canIUse = () => true;
    const beside = { canIUse, makePhoneCall, requestSubscribeMessage, connectSocket: connector(sockets) };
    const live = new WechatLive();
    const wx = { cloud: { init: () => undefined, callFunction }, ...beside, ...camera(town), ...live.wx };
    const mp = await launch({
      projectPath: PROJECT,
      configureSession: (session) => void Object.assign(session.getWx(), wx),
    });
    return new WeappPhone(mp, rung, asked, live, sockets, line);
  }

  /** Opens a page anew, as a message's link would. */
  async go(url: string): Promise<void> {
    await this.mp.reLaunch(url);
  }

  /** Where the phone is: the route of the page on top. */
  async route(): Promise<string> {
    return (await this.mp.currentPage()).path;
  }

  /** A parameter of the page on top. */
  async param(name: string): Promise<string> {
    return (await this.mp.currentPage()).query[name] ?? '';
  }

  /** Taps a control by its accessible name or its words; of several within reach the one with the fewest words. */
  async tap(name: string): Promise<void> {
    await pause(FINGER_MS);
    const control = await this.find(`//*[@bindtap][${named(name)}]`, `a control "${name}"`);
    await control.tap();
  }

  /** Whether there is such a control within reach now. */
  async offers(name: string): Promise<boolean> {
    return (await this.within(`//*[@bindtap][${named(name)}]`)).length > 0;
  }

  /** Writes into the field whose placeholder or label holds the words. */
  async write(label: string, words: string): Promise<void> {
    const spot = '//*[self::input or self::textarea]';
    const field = await this.find(
      `${spot}[contains(@placeholder, ${quoted(label)}) or contains(@aria-label, ${quoted(label)}) or ancestor::*[contains(@aria-label, ${quoted(label)})]]`,
      `a field "${label}"`,
    );
    await field.input(words);
  }

  /** Taps WeChat's own button for the telephone number and says yes; WeChat then gives the page this code. */
  async givePhone(code: string): Promise<void> {
    await pause(FINGER_MS);
    const button = await this.find('//button[@open-type="getPhoneNumber"]', "WeChat's button for the number");
    await button.trigger('getphonenumber', { detail: { code } });
  }

  /** The live player says something by its number, as WeChat's does. */
  async playerSays(code: number): Promise<void> {
    const player = await this.find('//live-player', 'a live player');
    await player.trigger('statechange', { detail: { code } });
  }

  /** The player of pieces and of recordings says how it goes: `timeupdate`, `loadedmetadata`. */
  async videoSays(event: string, detail: object = {}): Promise<void> {
    const player = await this.find('//video', 'a video');
    await player.trigger(event, { detail });
  }

  /** The live player that is there now, and what it plays. */
  async player(): Promise<{ id: string; src: string }> {
    const player = await this.find('//live-player', 'a live player');
    const [id = '', src = ''] = await Promise.all([player.attr('data-sid'), player.attr('src')]);
    return { id, src };
  }

  /** The camera that sends says something: `statechange` by its number, `netstatus`, `audiovolumenotify`. */
  async pusherSays(event: string, detail: object): Promise<void> {
    const pusher = await this.find('//live-pusher', 'a camera that sends');
    await pusher.trigger(event, { detail });
  }

  /** How many connections stand open. */
  get connected(): number {
    return [...this.sockets].filter(({ readyState }) => readyState === WebSocket.OPEN).length;
  }

  /** Waits until the words stand on the page. */
  async sees(words: string): Promise<void> {
    const wanted = dense(words);
    await this.until(async () => (await this.words()).includes(wanted) || undefined, `the words "${words}"`);
  }

  /** Every word on the page on top, without the blanks and line breaks that the templates put in. */
  async words(): Promise<string> {
    const [root] = await (await this.mp.currentPage()).getElementsByXpath('/*');
    return dense((await root?.text()) ?? '');
  }

  /** The markup of the page on top. */
  async wxml(): Promise<string> {
    return (await this.mp.currentPage()).wxml();
  }

  async close(): Promise<void> {
    this.line.cut = true;
    // The page is no longer there to hear of it.
    for (const socket of this.sockets)
      socket
        .removeAllListeners()
        .on('error', () => undefined)
        .terminate();
    await this.mp.close();
  }

  private find(xpath: string, what: string): Promise<Node> {
    return this.until(async () => {
      const sized = await Promise.all(
        (await this.within(xpath)).map(async (node) => ({ node, size: (await node.text()).length })),
      );
      return sized.sort((a, b) => a.size - b.size)[0]?.node;
    }, what);
  }

  /** What can be touched: with a sheet open nothing but the sheet. */
  private async within(xpath: string): Promise<Node[]> {
    const page = await this.mp.currentPage();
    const sheets = await page.getElementsByXpath(SHEET);
    return page.getElementsByXpath(sheets.length === 0 ? xpath : `(${SHEET})[last()]${xpath}`);
  }

  /** Looks again and again until there is something. */
  async until<T>(look: () => Promise<T | undefined>, what: string): Promise<T> {
    for (let waited = 0; waited < PATIENCE_MS; waited += BEAT_MS) {
      const found = await look();
      if (found !== undefined) return found;
      await pause(BEAT_MS);
    }
    throw new Error(`${what} did not come on ${await this.route()}, which says: ${await this.words()}`);
  }
}

/** WeChat's connections, over real ones. */
function connector(sockets: Set<WebSocket>) {
  return ({ url, success }: Connecting) => {
    const socket = new WebSocket(url);
    sockets.add(socket);
    socket.on('error', () => undefined);
    success?.({ errMsg: 'connectSocket:ok' });
    return {
      onOpen: (then: () => void) => void socket.on('open', then),
      onMessage: (then: (message: { data: string }) => void) =>
        void socket.on('message', (data: Buffer) => then({ data: data.toString('utf8') })),
      onClose: (then: () => void) => void socket.on('close', then),
      onError: (then: () => void) => void socket.on('error', then),
      send: ({ data }: { data: string }) => socket.send(data),
      close: () => socket.close(),
    };
  };
}

/** A camera that always takes the same picture, and the way by which its files leave the phone. */
function camera(town: string): object {
  const picture = aJpeg({ points: 'what the camera sees' });
  const readFile = ({ success }: Reading) => success?.({ data: new Uint8Array(picture).buffer });
  return {
    chooseImage: ({ success }: Choosing) =>
      success?.({ tempFiles: [{ path: 'wxfile://tmp/photo.jpg', size: picture.length }] }),
    getFileSystemManager: () => ({ readFile }),
    request: ({ url, method, header, data, success, fail }: Asking) =>
      void fetch(new URL(url, town), { method, headers: header, body: new Uint8Array(data) }).then(
        ({ status }) => success?.({ statusCode: status }),
        (reason: unknown) => fail?.({ errMsg: String(reason) }),
      ),
  };
}

const SHEET = '//*[@aria-role="dialog"]';
const dense = (words: string) => words.replace(/\s+/g, '');
const quoted = (words: string) => `"${words.replace(/"/g, '')}"`;
const named = (name: string) =>
  `contains(@aria-label, ${quoted(name)}) or contains(translate(., " \n\t", ""), ${quoted(dense(name))})`;
