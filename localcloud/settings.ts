/** Figures of the real platform that the local cloud keeps to, and its own few choices, in one place. */
export const settings = {
  /** The environment id that functions and the SDK see. */
  envId: 'local',
  appId: 'wx0000000000000local',
  credentials: { secretId: 'local', secretKey: 'local' },
  /** Stand-ins for the ids that WeChat gives to message templates. */
  messageTemplates: {
    asked: 'local-asked',
    progress: 'local-progress',
    desk: 'local-desk',
    community: 'local-community',
  },
  /** What a function gets that names no timeout or memory of its own. */
  functionTimeoutSeconds: 5,
  functionMemoryMb: 256,
  /** The console allows no longer timeout than this. */
  longestFunctionTimeoutSeconds: 60,
  /** Instances started for a function; each takes many calls at once (the platform: one call an instance). */
  instancesPerFunction: 2,
  /** Functions that clients may call by name; the others are for timers, callbacks and other functions. */
  clientFunctions: ['api'],
  payload: { textBytes: 100 * 1024, otherBytes: 6 * 1024 * 1024 },
  upload: { bytes: 20 * 1024 * 1024, linkSeconds: 900 },
  downloadLinkSeconds: 7200,
  callsKeptInLog: 500,
  /** With this the gateway process asks its supervisor for an empty town. */
  startOverExitCode: 75,
} as const;
