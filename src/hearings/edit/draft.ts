import type { Input } from '@core/contract';
import { MOST_ITEMS, MOST_POOLS, MOST_SEATS, type Format, type SeatRole } from '@core/domain/hearing/hearing';
import { slotsOf } from '@core/domain/hearing/slots';
import type { Somebody } from '../../components/planning/PersonPick';
import { momentsOf, type Hours } from '../../components/planning/HoursRows';
import type { View } from '../words/hearing';
import type { FreeRoom } from '../words/room';

/** How people come: by stretches, by seats for each role, or without booking. */
export type Way = 'slots' | 'seats' | 'open';

export interface HearingDraft extends Hours {
  format: Format;
  place: string;
  title: string;
  words: string;
  agenda: { title: string; topicId?: string | undefined }[];
  venue: string;
  /** The room that is booked along; empty where the one that is booked is given back. */
  room?: string | undefined;
  way: Way;
  minutes: string;
  size: string;
  quotas: Partial<Record<SeatRole, string>>;
  quorum: string;
  /** In words, apart by 、 or a comma. */
  panel: string;
  taker?: Somebody | undefined;
  parties: Somebody[];
}

export const blankDraft = (place: string): HearingDraft => ({
  ...{ format: 'openDoor', place, title: '', words: '', agenda: [], venue: '' },
  ...{ day: '', from: '19:00', until: '20:30', way: 'slots', minutes: '15', size: '3' },
  ...{ quotas: { anyone: '20' }, quorum: '', panel: '', parties: [] },
});

/** What is set already, taken up again; its hours and seats stay as they are. */
export const draftOf = (hearing: View): HearingDraft => ({
  ...blankDraft(hearing.place),
  ...{ format: hearing.format, title: hearing.title, words: hearing.words, venue: hearing.venue },
  agenda: hearing.agenda.map(({ title, topicId }) => ({ title, topicId })),
  panel: hearing.panel.join('、'),
});

/** What choosing a room says, also of where it is. */
export const roomIn = (
  room: Pick<FreeRoom, 'id' | 'name' | 'where'> | '' | undefined,
): Partial<HearingDraft> =>
  typeof room === 'object'
    ? { room: room.id, venue: `${room.name}（${room.where}）`.slice(0, 60) }
    : { room };

export type Row = 'title' | 'hours' | 'room' | 'venue' | 'seats' | 'parties' | 'agenda' | 'panel';
export type Mistakes = Partial<Record<Row, string>>;

const whole = (text: string, most: number): number | undefined =>
  /^\d{1,3}$/.test(text) && Number(text) >= 1 && Number(text) <= most ? Number(text) : undefined;
const panelOf = (panel: string): string[] =>
  panel
    .split(/[、,，\n]/)
    .map((one) => one.trim())
    .filter((one) => one !== '');

/** What is wrong with each row, in words; nothing where it can be sent. `anew`: hours and seats are set, too. */
export function mistakesIn(draft: HearingDraft, anew: boolean): Mistakes {
  const hours = momentsOf(draft);
  const pools = poolsOf(draft);
  const wrong: [Row, boolean, string][] = [
    ['title', draft.title.trim() === '', '请写一句这次叫什么'],
    ['hours', anew && !hours, '请选哪一天'],
    ['hours', anew && hours !== undefined && hours.endsAt <= hours.startsAt, '结束要在开始之后'],
    ['venue', draft.venue.trim() === '', '请写在哪里，比如：社区一楼会客室，有坡道'],
    ['seats', anew && pools === undefined, '请写整数：每段几分钟、几户，每种几席'],
    ['seats', anew && pools !== undefined && pools.length > MOST_POOLS, `最多分 ${MOST_POOLS} 段`],
    ['parties', anew && draft.format === 'mediation' && draft.parties.length < 2, '请写上双方，至少两位'],
    ['agenda', draft.agenda.length > MOST_ITEMS, `最多 ${MOST_ITEMS} 件`],
    ['agenda', draft.agenda.some(({ title }) => title.trim() === ''), '空着的一件请写上，或者去掉'],
    ['panel', panelOf(draft.panel).some((one) => [...one].length > 12), '每个身份最多 12 个字'],
  ];
  return Object.fromEntries(wrong.flatMap(([row, is, sentence]) => (is ? [[row, sentence]] : [])));
}

/** The seats that the draft comes to; undefined where a number is none. */
export function poolsOf(draft: HearingDraft): Input<'hearing.schedule'>['pools'] | undefined {
  const { format, way, quotas } = draft;
  if (format === 'mediation' || format === 'popUp' || way === 'open') return [];
  if (way === 'seats') {
    const asked = Object.entries(quotas) as [SeatRole, string][];
    const written = asked.filter(([, count]) => count.trim() !== '' && count !== '0');
    const pools = written.flatMap(([role, count]) => {
      const seats = whole(count, MOST_SEATS);
      return seats === undefined ? [] : [{ role, seats }];
    });
    return pools.length === written.length && pools.length > 0 ? pools : undefined;
  }
  const [minutes, seats] = [whole(draft.minutes, 240), whole(draft.size, MOST_SEATS)];
  const hours = momentsOf(draft);
  if (minutes === undefined || seats === undefined) return undefined;
  return hours ? slotsOf({ ...hours, minutes, seats }) : [];
}

const agendaOf = ({ agenda }: HearingDraft) =>
  agenda.map(({ title, topicId }) => ({
    title: title.trim(),
    ...(topicId === undefined ? {} : { topicId }),
  }));

const saidIn = (draft: HearingDraft) => ({
  title: draft.title.trim(),
  words: draft.words.trim(),
  agenda: agendaOf(draft),
  venue: { words: draft.venue.trim() },
  panel: panelOf(draft.panel),
  ...(draft.taker ? { minuteTakerId: draft.taker.id } : {}),
});

const bookedIn = ({ room }: HearingDraft) => (room === undefined || room === '' ? {} : { bookRoom: room });

/** The draft as a new session; undefined while something is missing. */
export function scheduleOf(draft: HearingDraft): Input<'hearing.schedule'> | undefined {
  const [hours, pools] = [momentsOf(draft), poolsOf(draft)];
  if (!hours || !pools || Object.keys(mistakesIn(draft, true)).length > 0) return undefined;
  return {
    ...{ format: draft.format, place: draft.place, ...saidIn(draft), ...hours, pools },
    quorum: whole(draft.quorum, MOST_SEATS) ?? 0,
    parties: draft.format === 'mediation' ? draft.parties.map(({ id }) => id) : [],
    ...(draft.format === 'popUp' ? {} : bookedIn(draft)),
  };
}

/** The draft as what is set anew of a session. */
export const saveOf = (
  draft: HearingDraft,
  { id, version, roomId }: Pick<View, 'id' | 'version' | 'roomId'>,
): Input<'hearing.save'> => {
  const { venue, ...said } = saidIn(draft);
  const kept = draft.room === undefined && roomId !== undefined ? { roomId } : {};
  return { id, version, ...said, venue: { ...venue, ...kept }, ...bookedIn(draft) };
};
