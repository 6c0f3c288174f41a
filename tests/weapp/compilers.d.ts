/** WeChat's own compilers, which ship no types. */
declare module 'miniprogram-compiler' {
  /** Compiles every WXML under a folder with wcc; throws what wcc refuses. */
  export function wxmlToJs(root: string, options?: { maxBuffer?: number }): string;
  /** Compiles every WXSS under a folder with wcsc; throws when wcsc refuses, though not what it said. */
  export function wxssToJs(root: string, options?: { maxBuffer?: number }): string;
}
