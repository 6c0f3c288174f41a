import Taro from '@tarojs/taro';
import { act } from './cloud';
import { sessionStore, setSession } from './session';

/** Asks WeChat's panel for templates; the browser has none, so there every one counts as accepted. */
async function askPanel(templates: string[]): Promise<string[]> {
  if (process.env.TARO_ENV !== 'weapp') return templates;
  const answer = await Taro.requestSubscribeMessage({ tmplIds: templates, entityIds: [] });
  const said = new Map<string, unknown>(Object.entries(answer));
  return templates.filter((template) => said.get(template) === 'accept');
}

/** WeChat shows no panel to whoever has switched all such messages off: where that is, we say. */
async function switchedOff(error: unknown): Promise<string[]> {
  if (typeof error === 'object' && error && 'errCode' in error && error.errCode === 20004)
    await Taro.showModal({
      title: '提醒的总开关关着',
      content: '点右上角的「…」，进「设置」「通知」打开，再点一次「提醒我」',
      showCancel: false,
    });
  return [];
}

/**
 * Asks, inside a tap, for one message each of these kinds (keys of `session.templates`).
 * Answers how many messages are left of the first kind, or undefined when the person said no.
 */
export async function subscribe(kinds: readonly string[]): Promise<number | undefined> {
  const session = sessionStore.get();
  const templates = kinds.flatMap((kind) => session?.templates[kind] ?? []);
  const accepted = await askPanel(templates).catch(switchedOff);
  if (!session || accepted.length === 0) return undefined;
  const reply = await act('me.subscribed', { accepted });
  if (!reply.ok) return undefined;
  setSession({ ...session, credits: reply.output.credits });
  return Math.max(0, ...accepted.map((template) => reply.output.credits[template] ?? 0));
}
