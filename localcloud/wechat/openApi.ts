import { NotEmulated, type WireAction, WireError } from '../gateway/wire';
import { refused, type WechatAnswer } from './answer';
import { msgSecCheck } from './contentCheck';
import type { Faults } from './faults';
import type { MediaCheck } from './mediaCheck';
import type { Outbox } from './outbox';
import { phoneNumbers } from './phoneNumber';
import { sendSubscribeMessage } from './subscribeMessage';
import { getUnlimited } from './wxacode';

/** What the open APIs need from the rest of the local cloud. */
export interface OpenApiPorts {
  now: () => number;
  outbox: Outbox;
  faults: Faults;
  mediaCheck: MediaCheck;
  /** The open APIs that the function behind an invocation names in its config.json. */
  allowed: (invocation: string | undefined) => string[];
  appUrl: () => string;
  /** How long a call hangs that meets the fault `timeout`: longer than the SDK waits. */
  hangMs?: number;
}

/** The wire action behind the SDK's `callWxOpenApi`. An API it does not know is refused by name. */
export function openApiAction(ports: OpenApiPorts): WireAction {
  const { now, outbox, faults, mediaCheck, hangMs = 60_000 } = ports;

  const send = (request: unknown): WechatAnswer => {
    const { answer, message } = sendSubscribeMessage(request, now());
    if (message) outbox.add(message);
    return answer;
  };
  const apis: Record<string, (request: unknown) => WechatAnswer> = {
    'subscribeMessage.send': send,
    'security.msgSecCheck': msgSecCheck,
    'security.mediaCheckAsync': (request) => mediaCheck.request(request),
    'phonenumber.getPhoneNumber': phoneNumbers(now),
    'wxacode.getUnlimited': (request) => getUnlimited(request, ports.appUrl()),
  };

  const meet = async (name: string, request: unknown): Promise<WechatAnswer | undefined> => {
    const fault = faults.take(name, receiverOf(request));
    if (fault === undefined) return undefined;
    const { message } = sendSubscribeMessage(request, now());
    const result = fault === 'dropped' ? 0 : fault;
    if (name === 'subscribeMessage.send' && message) outbox.add({ ...message, result });
    if (fault === 47003)
      return refused(fault, `data.${Object.keys(message?.data ?? {})[0] ?? ''}.value invalid`);
    if (typeof fault === 'number') return refused(fault);
    if (fault !== 'timeout') throw new WireError('SERVER_UNAVAILABLE', 'the line to WeChat broke');
    await new Promise((done) => setTimeout(done, hangMs).unref());
    throw new WireError('SERVER_TIMEOUT', 'WeChat did not answer');
  };

  return async ({ fields, invocation }) => {
    const name = String(fields.apiName);
    const api = Object.hasOwn(apis, name) ? apis[name] : undefined;
    if (!api) throw new NotEmulated(`wx.api ${name}`);
    const request: unknown = JSON.parse(String(fields.requestData) || '{}');
    const permitted = ports.allowed(invocation).includes(name);
    const answer = permitted ? ((await meet(name, request)) ?? api(request)) : refused(-604101, name);
    return { data: { responseData: JSON.stringify(answer) } };
  };
}

function receiverOf(request: unknown): string | undefined {
  const fields = { ...(request as { touser?: unknown; openid?: unknown } | null) };
  const receiver = fields.touser ?? fields.openid;
  return typeof receiver === 'string' ? receiver : undefined;
}
