/** The part of WeChat's own global that Taro copies too early: it may be there only after launch. */
declare const wx: {
  cloud: {
    init(options: { env?: string }): void;
    callFunction(options: { name: string; data: object }): Promise<{ result: unknown }>;
  };
};
