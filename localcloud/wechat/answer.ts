/** What a WeChat open API answers: 0 is success, everything else an error of WeChat's own list. */
export interface WechatAnswer {
  errcode: number;
  errmsg: string;
  [field: string]: unknown;
}

/** Errors the emulation gives, in WeChat's words. */
export const ERRORS = {
  [-1]: 'system error',
  20004: 'the main switch is off',
  40001: 'invalid credential, access_token is invalid or not latest',
  40003: 'invalid openid',
  40029: 'invalid code',
  40037: 'invalid template_id',
  40129: 'invalid scene',
  40163: 'code been used',
  40169: 'invalid length for scene, or the data is not json string',
  43101: 'user refuse to accept the msg',
  45009: 'reach max api daily quota limit',
  47001: 'data format error',
  47003: 'argument invalid!',
  [-604101]: 'system error: function has no permission to call this API',
} as const;

export type WechatError = keyof typeof ERRORS;

/** Success, with what the API tells. */
export const answered = (fields: Record<string, unknown> = {}): WechatAnswer => ({
  errcode: 0,
  errmsg: 'ok',
  ...fields,
});

/** An error, with a word on what was wrong. */
export const refused = (errcode: WechatError, about = ''): WechatAnswer => ({
  errcode,
  errmsg: about ? `${ERRORS[errcode]} ${about}` : ERRORS[errcode],
});
