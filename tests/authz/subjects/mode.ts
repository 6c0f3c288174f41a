import type { Action, Input } from '@core/contract';
import { DAY } from '@core/domain/calendar/time';
import type { Relation } from '@core/domain/people/permission';
import type { Episode } from '@core/domain/regionMode/episode';
import { around } from '../../../cloudfunctions/kit/audit';
import { modeCallId } from '../../../cloudfunctions/kit/modes';
import { aboutMyself, aboutPlace, COMMUNITY, type Stand, type Subject } from '../subject';

/** Urgent mode in the community, which the caller was called up by where he is to be a party to it. */
function aboutEpisode<A extends Action>(
  input: (id: string, stand: Stand) => Input<A>,
  relations: readonly Relation[] = ['same', 'within', 'other'],
): Subject<A> {
  const call = (stand: Stand) => {
    const { personId, relation, now: at } = stand;
    const episodeId = `mode-${personId}`;
    const said = { template: 'storm', title: '台风暴雨', words: '看看车库', audience: ['member'] } as const;
    const where = { place: COMMUNITY, within: around(COMMUNITY), mode: 'urgent', drill: false } as const;
    const time = { at, from: at - DAY, until: at + DAY, state: 'running', by: 'zhou', reminders: 0 } as const;
    const episode: Episode = {
      ...{ _id: episodeId, version: 1, ...where, ...said, ...time, extended: [] },
      audience: [...said.audience],
    };
    const called = { episodeId, personId, role: 'member', place: COMMUNITY, grantId: 'g' } as const;
    const silent = { _id: modeCallId(episodeId, personId), ...called, standing: 'silent', at } as const;
    return {
      input: input(episodeId, stand),
      rows: { modes: [episode], modeCalls: relation === 'party' ? [silent] : [] },
    };
  };
  return { place: () => COMMUNITY, relations, call };
}

const asked = ({ now }: Stand): Input<'mode.call'> => ({
  ...{ place: COMMUNITY, mode: 'urgent', drill: true, template: 'heat', title: '高温', words: '看看老人' },
  ...{ audience: ['volunteer'], until: now + DAY },
});

export const mode = {
  'mode.current': aboutMyself<'mode.current'>({}),
  'mode.get': aboutEpisode<'mode.get'>((id) => ({ id }), ['party', 'same', 'within', 'other']),
  'mode.list': aboutPlace<'mode.list'>(COMMUNITY, () => ({ input: { place: COMMUNITY } })),
  'mode.weigh': aboutPlace<'mode.weigh'>(COMMUNITY, () => ({ input: { place: COMMUNITY } })),
  'mode.places': aboutEpisode<'mode.places'>((id) => ({ id })),
  'mode.people': aboutEpisode<'mode.people'>((id) => ({ id, standing: 'silent', role: 'gridWorker' })),
  'mode.call': aboutPlace<'mode.call'>(COMMUNITY, (stand) => ({ input: asked(stand) })),
  'mode.approve': aboutEpisode<'mode.approve'>((id) => ({ id, version: 1 })),
  'mode.decline': aboutEpisode<'mode.decline'>((id) => ({ id, version: 1 })),
  'mode.extend': aboutEpisode<'mode.extend'>((id, { now }) => ({
    ...{ id, version: 1, until: now + 2 * DAY, reason: '雨没停' },
  })),
  'mode.end': aboutEpisode<'mode.end'>((id) => ({ id, version: 1 })),
  'mode.remind': aboutEpisode<'mode.remind'>((id) => ({ id, version: 1 })),
  'mode.acknowledge': aboutEpisode<'mode.acknowledge'>((id) => ({ id, answer: 'got' }), ['party', 'other']),
};
