import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

const root = resolve(__dirname, '../..');
const PATIENCE_MS = 15 * 60_000;

export interface FreshClone {
  dir: string;
  remove(): Promise<void>;
}

/** Clones what is committed into a temporary folder: nothing installed, nothing built. */
export async function freshClone(): Promise<FreshClone> {
  const dir = await mkdtemp(join(tmpdir(), 'fresh-clone-'));
  await promisify(execFile)('git', ['clone', '--quiet', '--depth', '1', `file://${root}`, dir]);
  return { dir, remove: () => rm(dir, { recursive: true, force: true }) };
}

export interface Running {
  url: string;
  /** From the command to a page that a person can use. */
  seconds: number;
  stop(): Promise<void>;
}

/** `npm start` on a free port, until its page, the app and a call to the cloud all answer. */
export async function start(dir: string): Promise<Running> {
  const started = Date.now();
  const env = { ...process.env, CI: undefined, npm_config_loglevel: undefined };
  const child = spawn('npm', ['start', '--', '--port', '0'], { cwd: dir, env, detached: true });
  const stop = () => end(child);
  try {
    const url = await printedUrl(child);
    await usable(url);
    return { url, seconds: Math.round((Date.now() - started) / 1000), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function printedUrl(child: ChildProcess): Promise<string> {
  return new Promise((found, fail) => {
    let said = '';
    const late = setTimeout(() => fail(new Error(`no address after 15 minutes:\n${said}`)), PATIENCE_MS);
    const hear = (data: Buffer) => {
      said += data.toString();
      const url = /http:\/\/(?:127\.0\.0\.1|localhost):\d+/.exec(said)?.[0];
      if (url === undefined) return;
      clearTimeout(late);
      found(url);
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.on('exit', (code) => fail(new Error(`npm start ended with ${String(code)}:\n${said}`)));
  });
}

/** The page with three phones, the app inside of each, and one answer from the cloud for one of its people. */
async function usable(url: string): Promise<void> {
  await page(`${url}/`);
  await page(`${url}/app/`);
  const state = (await (await fetch(`${url}/local/state`)).json()) as { people: { token: string }[] };
  const token = state.people[0]?.token ?? '';
  const response = await fetch(`${url}/v1/functions/api`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ action: 'me.get', input: {} }),
  });
  const answer = (await response.json()) as { ok?: boolean };
  if (answer.ok !== true) throw new Error(`the cloud answered ${JSON.stringify(answer)}`);
}

async function page(url: string): Promise<void> {
  const response = await fetch(url);
  const text = await response.text();
  if (!response.ok || !text.includes('<script')) throw new Error(`${url} answered ${response.status}`);
}

/** Ends npm and everything it started. */
function end(child: ChildProcess): Promise<void> {
  return new Promise((ended) => {
    child.once('exit', () => ended());
    if (child.exitCode !== null || child.pid === undefined) ended();
    else process.kill(-child.pid, 'SIGINT');
  });
}
