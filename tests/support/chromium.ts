import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const ARGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const SYSTEMS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** Where Chromium lies: named by CHROMIUM, the system's, or the one playwright has downloaded. */
export function findChromium(): string | undefined {
  const candidates = [process.env.CHROMIUM, ...SYSTEMS, chromium.executablePath()];
  return candidates.find((path) => path !== undefined && path !== '' && existsSync(path));
}

/** Opens one browser for a whole test file; many phones share it. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = findChromium();
  if (!executablePath) {
    throw new Error(
      'No Chromium found. Install it (Debian: apt-get install chromium fonts-noto-cjk; anywhere: ' +
        'npx playwright-core install chromium) or name it in the variable CHROMIUM.',
    );
  }
  return chromium.launch({ executablePath, args: ARGS, ignoreDefaultArgs: ['--headless=old'] });
}
