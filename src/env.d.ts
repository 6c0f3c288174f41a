/// <reference types="@tarojs/taro" />

declare namespace NodeJS {
  interface Process {
    env: ProcessEnv;
  }
  interface ProcessEnv {
    /** Replaced at build time. */
    NODE_ENV?: string;
    TARO_ENV?: 'weapp' | 'h5';
    /** Address of the local cloud; empty in a production build. */
    TARO_APP_LOCAL?: string;
    /** Who a development build in DevTools stands for. */
    TARO_APP_AS?: string;
    /** CloudBase environment of a production build; empty means the account's first one. */
    TARO_APP_CLOUD?: string;
  }
}

declare var process: NodeJS.Process;

declare module '*.scss';
declare module '*.css';
