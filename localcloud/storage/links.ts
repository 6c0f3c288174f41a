import { createHmac, timingSafeEqual } from 'node:crypto';

/** What a link allows: to read a file, or to put one there. */
export type Right = 'get' | 'put';

/** Signs and checks links to files that end by themselves. They go by real time, as the phones that open them do. */
export interface Links {
  /** The signature and end of a right to a path, as a query string. */
  sign(right: Right, path: string, seconds: number): string;
  isValid(right: Right, path: string, query: URLSearchParams): boolean;
}

/** Links signed with `key`. */
export function signedLinks(key: string): Links {
  const signature = (right: Right, path: string, until: number) =>
    createHmac('sha256', key).update(`${right}\n${path}\n${until}`).digest('hex');
  return {
    sign: (right, path, seconds) => {
      const until = Math.floor(Date.now() / 1000) + seconds;
      return `sign=${signature(right, path, until)}&t=${until}`;
    },
    isValid: (right, path, query) => {
      const until = Number(query.get('t'));
      const given = Buffer.from(query.get('sign') ?? '');
      const expected = Buffer.from(signature(right, path, until));
      return (
        until * 1000 > Date.now() && given.length === expected.length && timingSafeEqual(given, expected)
      );
    },
  };
}
