import { encode } from 'uqr';
import * as v from 'valibot';
import { answered, refused, type WechatAnswer } from './answer';
import { drawPng } from './png';

const Request = v.object({
  scene: v.pipe(v.string(), v.regex(/^[\w!#$&'()*+,/:;=?@.~-]{1,32}$/)),
  page: v.optional(v.string(), 'pages/home/index'),
  width: v.optional(v.pipe(v.number(), v.minValue(280), v.maxValue(1280)), 430),
});

/** `wxacode.getUnlimited`: a plain QR code that leads to the page with the scene, in place of WeChat's round one. */
export function getUnlimited(request: unknown, appUrl: string): WechatAnswer {
  const parsed = v.safeParse(Request, request);
  if (!parsed.success) return refused(40169, parsed.issues[0].message);
  const { scene, page, width } = parsed.output;
  const { data } = encode(`${appUrl}#/${page}?scene=${encodeURIComponent(scene)}`, { border: 4 });
  const png = drawPng(data, Math.max(1, Math.floor(width / data.length)));
  return answered({ contentType: 'image/png', buffer: png.toString('base64') });
}
