import { join } from 'node:path';
import { WEAPP } from './artefact';

type Bag = Record<string, unknown>;
type Bridge = (call: { name: string; data: unknown }) => Promise<{ result: unknown }>;

/** The parts of miniprogram-simulate in use; its own types declare globals that clash with Node's. */
interface Simulate {
  load(path: string, options: { rootPath: string; compilerOptions: { maxBuffer: number } }): string;
  render(id: string): Component;
  sleep(ms: number): Promise<void>;
}
interface Component {
  attach(parent: Node): void;
  querySelector(selector: string): { dispatchEvent(name: string): void } | undefined;
}
const { load, render, sleep } = jest.requireActual<Simulate>('miniprogram-simulate');

/** One page of the build, rendered by wcc's output in jsdom. */
export interface Rendered {
  /** The bytes of each setData so far, in order. */
  payloads: number[];
  /** What WeChat was asked for: names of `wx` functions with what they were given. */
  asked: { name: string; given: unknown }[];
  dom: HTMLElement;
  /** Taps the first element of a class. */
  tap(selector: string): Promise<void>;
}

/** The globals of a mini-program, as far as Taro's runtime uses them. */
interface MiniProgram {
  App?: (app: Bag) => void;
  Page?: (page: Bag) => void;
  getApp?: () => Bag | undefined;
  getCurrentPages?: () => unknown[];
  Component: (component: Bag) => void;
  wx: Bag;
}

/** The instance of a component that stands for a page. */
interface PageInstance extends Bag {
  setData(data: Bag, done?: () => void): void;
}

const BEAT_MS = 50;
/** A page that has sent nothing and asked nothing for so long is drawn. */
const QUIET_MS = 400;

/** Starts the built app with its cloud bridged; pages are rendered one after the other. */
export function startApp(callFunction: Bridge): (route: string, query?: Bag) => Promise<Rendered> {
  const mini = globalThis as unknown as MiniProgram;
  const stack: unknown[] = [];
  let app: Bag | undefined;
  let current: Rendered | undefined;
  let asking = 0;
  const counted: Bridge = async (call) => {
    asking += 1;
    return callFunction(call).finally(() => (asking -= 1));
  };
  let opened: { route: string; query: Bag } = { route: '', query: {} };

  const ask =
    (name: string) =>
    (given: unknown): void =>
      void current?.asked.push({ name, given });
  Object.assign(mini.wx, { cloud: { init: () => undefined, callFunction: counted } });
  for (const name of ['navigateTo', 'switchTab', 'redirectTo', 'makePhoneCall']) mini.wx[name] = ask(name);
  mini.App = (given) => (app = given);
  mini.getApp = () => app;
  mini.getCurrentPages = () => stack;
  mini.Page = (page) => {
    const methods = Object.fromEntries(
      Object.entries(page).filter(([, value]) => typeof value === 'function'),
    );
    mini.Component({
      data: page.data,
      methods,
      lifetimes: {
        attached(this: PageInstance) {
          weigh(this, (bytes) => current?.payloads.push(bytes));
          Object.assign(this, { route: opened.route, options: opened.query });
          stack.push(this);
          for (const name of ['onLoad', 'onShow', 'onReady']) tell(this, name, opened.query);
        },
      },
    });
  };
  jest.requireActual(join(WEAPP, 'app.js'));
  for (const name of ['onLaunch', 'onShow']) tell(app ?? {}, name, {});

  const settled = async (shown: Rendered): Promise<void> => {
    for (let quiet = 0; quiet < QUIET_MS; quiet += BEAT_MS) {
      const before = shown.payloads.length;
      await sleep(BEAT_MS);
      if (asking > 0 || shown.payloads.length > before) quiet = 0;
    }
  };
  return async (route, query = {}) => {
    opened = { route, query };
    const options = { rootPath: WEAPP, compilerOptions: { maxBuffer: 2 ** 25 } };
    const component = render(load(join(WEAPP, route), options));
    const shown: Rendered = {
      payloads: [],
      asked: [],
      dom: document.body.appendChild(document.createElement('div')),
      tap: async (selector) => {
        component.querySelector(selector)?.dispatchEvent('tap');
        await settled(shown);
      },
    };
    current = shown;
    component.attach(shown.dom);
    await settled(shown);
    return shown;
  };
}

function tell(target: Bag, name: string, given: Bag): void {
  const method = target[name];
  if (typeof method === 'function') method.call(target, given);
}

/** Weighs what goes from the logic to the view, as WeChat's audit does: the bytes of its JSON. */
function weigh(page: PageInstance, note: (bytes: number) => void): void {
  const set = page.setData.bind(page);
  page.setData = (data, done) => {
    note(Buffer.byteLength(JSON.stringify(data)));
    set(data, done);
  };
}
