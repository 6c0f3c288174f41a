/** The address of one of the app's pages in the browser edition; WeChat opens the mini-program for the same address. */
export function addressOf(path: string, id: string): string | undefined {
  const app = process.env.LINLI_APP_URL ?? '';
  return app === '' ? undefined : `${app}#/${path}?id=${encodeURIComponent(id)}`;
}
