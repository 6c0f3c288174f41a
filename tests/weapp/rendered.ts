import { join } from 'node:path';
import { WEAPP } from './artefact';

type Bag = Record<string, unknown>;
type Bridge = (call: { name: string; data: unknown }) => Promise<{ result: unknown }>;

/** The parts of miniprogram-simulate in use; its own types declare globals that clash with Node's. */
interface Simulate {
  load(path: string, options: { rootPath: string; compilerOptions: { maxBuffer: number } }): string;
  render(id: string): { attach(parent: Node): void };
  sleep(ms: number): Promise<void>;
}
const { load, render, sleep } = jest.requireActual<Simulate>('miniprogram-simulate');

/** One page of the build, rendered by wcc's output in jsdom. */
export interface Rendered {
  /** The bytes of each setData so far, in order. */
  payloads: number[];
  /** What WeChat was asked for: names of `wx` functions with what they were given. */
  asked: { name: string; given: unknown }[];
  dom: HTMLElement;
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

const SETTLES_MS = 400;

/** Starts the built app with its cloud bridged; pages are rendered one after the other. */
export function startApp(callFunction: Bridge): (route: string, query?: Bag) => Promise<Rendered> {
  const mini = globalThis as unknown as MiniProgram;
  const stack: unknown[] = [];
  let app: Bag | undefined;
  let current: Rendered | undefined;
  let opened: { route: string; query: Bag } = { route: '', query: {} };

  const ask =
    (name: string) =>
    (given: unknown): void =>
      void current?.asked.push({ name, given });
  Object.assign(mini.wx, { cloud: { init: () => undefined, callFunction } });
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

  return async (route, query = {}) => {
    opened = { route, query };
    const shown: Rendered = { payloads: [], asked: [], dom: document.createElement('div') };
    current = shown;
    const component = render(
      load(join(WEAPP, route), { rootPath: WEAPP, compilerOptions: { maxBuffer: 2 ** 25 } }),
    );
    document.body.append(shown.dom);
    component.attach(shown.dom);
    await sleep(SETTLES_MS);
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
