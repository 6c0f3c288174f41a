import { CONSENT_VERSION } from '@core/contract/me';
import { LEAVING_WORDS } from '@core/domain/people/leaving';
import { aboutMyself, aboutOwned, HOUSEHOLD } from '../subject';

export const oneself = {
  'me.get': aboutMyself<'me.get'>({}),
  'me.consent': aboutMyself<'me.consent'>({ version: CONSENT_VERSION, name: '新邻居' }),
  'me.chooseHome': aboutMyself<'me.chooseHome'>({ household: HOUSEHOLD }),
  'me.prefer': aboutMyself<'me.prefer'>({ elder: true }),
  'me.subscribed': aboutMyself<'me.subscribed'>({ accepted: [] }),
  'me.delete': aboutMyself<'me.delete'>({ words: LEAVING_WORDS }),
  'looks.mine': aboutMyself<'looks.mine'>({}),
  'consent.list': aboutMyself<'consent.list'>({}),
  'consent.withdraw': aboutMyself<'consent.withdraw'>({ what: 'membership' }),
  'data.export': aboutMyself<'data.export'>({}),
  'data.exports': aboutMyself<'data.exports'>({}),
  'inbox.list': aboutMyself<'inbox.list'>({}),
  'me.reminders': aboutMyself<'me.reminders'>({}),
  'me.notify': aboutMyself<'me.notify'>({ muted: [] }),
  'call.list': aboutMyself<'call.list'>({}),
  'unsent.list': aboutMyself<'unsent.list'>({}),
  'unsent.again': aboutMyself<'unsent.again'>({ ids: ['none'] }),
  'inbox.read': aboutMyself<'inbox.read'>({ upTo: 0 }),
  'photo.begin': aboutMyself<'photo.begin'>({ type: 'image/png', bytes: 100 }),
  'photo.done': aboutOwned<'photo.done'>((ownerId, { personId, now: at }) => {
    const id = `file-${personId}`;
    const path = `photos/${ownerId}/${id}.png`;
    const file = { _id: id, ownerId, path, fileId: `cloud://none/${path}`, state: 'begun' as const, at };
    return { input: { id }, rows: { files: [file] } };
  }),
  'talk.voice': aboutMyself<'talk.voice'>({ type: 'audio/mpeg', bytes: 100 }),
  'order.mine': aboutMyself<'order.mine'>({ which: 'live' }),
  'offer.mine': aboutMyself<'offer.mine'>({}),
  'order.pool': aboutMyself<'order.pool'>({}),
  'order.served': aboutMyself<'order.served'>({}),
  'desk.get': aboutMyself<'desk.get'>({}),
  'desk.toAnswer': aboutMyself<'desk.toAnswer'>({}),
  'desk.followUps': aboutMyself<'desk.followUps'>({}),
  'desk.board': aboutMyself<'desk.board'>({ state: 'open' }),
};
