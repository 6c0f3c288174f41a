import type { Input } from '@core/contract';
import { MOST_CHAPTERS, MOST_GUESTS, MOST_HOSTS, MOST_MODERATORS } from '@core/domain/live/show';
import { LONGEST_SHOW } from '@core/domain/live/showConditions';
import type { Photo } from '../../components/form/PhotoPicker';
import { momentsOf, type Hours } from '../../components/planning/HoursRows';
import type { Somebody } from '../../components/planning/PersonPick';
import type { Show } from '../words/show';

export interface ShowDraft extends Hours {
  place: string;
  title: string;
  words: string;
  /** One at most. */
  cover: Photo[];
  chapters: { title: string }[];
  /** Without any it is who plans it. */
  hosts: Somebody[];
  moderators: Somebody[];
  /** In words, apart by 、 or a comma. */
  guests: string;
  open: boolean;
  /** Which service a question that nobody gets to becomes an order of; empty: the usual one. */
  itemId: string;
  finderUserName: string;
  feedId: string;
  nonceId: string;
}

export const blankDraft = (place: string): ShowDraft => ({
  ...{ place, title: '', words: '', cover: [], chapters: [], hosts: [], moderators: [], guests: '' },
  ...{ day: '', from: '19:30', until: '20:30', open: false, itemId: '' },
  ...{ finderUserName: '', feedId: '', nonceId: '' },
});

/** What is planned already, taken up again; its hours are moved apart from this. */
export function draftOf({
  place,
  title,
  words,
  cover,
  chapters,
  guests,
  open,
  channels,
  ...show
}: Show): ShowDraft {
  const { finderUserName = '', feedId = '', nonceId = '' } = channels ?? {};
  return {
    ...blankDraft(place),
    ...{ title, words, open, itemId: show.itemId ?? '', finderUserName, feedId, nonceId },
    ...{ hosts: show.hosts, moderators: show.moderators, guests: guests.join('、') },
    cover: cover ? [{ fileId: cover.id, url: cover.url ?? '' }] : [],
    chapters: chapters.map((chapter) => ({ title: chapter.title })),
  };
}

export type Row =
  'title' | 'hours' | 'chapters' | 'hosts' | 'moderators' | 'guests' | 'cover' | 'item' | 'channels';
export type Mistakes = Partial<Record<Row, string>>;

const guestsIn = ({ guests }: ShowDraft): string[] =>
  guests
    .split(/[、,，\n]/)
    .map((one) => one.trim())
    .filter((one) => one !== '');
const hasChannels = ({ finderUserName, feedId, nonceId }: ShowDraft): boolean =>
  [finderUserName, feedId, nonceId].some((one) => one.trim() !== '');

/** What is wrong with each row, in words; nothing where it can be sent. `anew`: its hours are set, too. */
export function mistakesIn(draft: ShowDraft, anew: boolean): Mistakes {
  const hours = momentsOf(draft);
  const guests = guestsIn(draft);
  const wrong: [Row, boolean, string][] = [
    ['title', draft.title.trim() === '', '请写一句这场播什么'],
    ['hours', anew && !hours, '请选哪一天'],
    ['hours', anew && hours !== undefined && hours.endsAt <= hours.startsAt, '结束要在开始之后'],
    ['hours', anew && hours !== undefined && hours.endsAt - hours.startsAt > LONGEST_SHOW, '一场最长六小时'],
    ['chapters', draft.chapters.length > MOST_CHAPTERS, `最多 ${MOST_CHAPTERS} 节`],
    ['chapters', draft.chapters.some(({ title }) => title.trim() === ''), '空着的一节请写上，或者去掉'],
    ['hosts', draft.hosts.length > MOST_HOSTS, `主播最多 ${MOST_HOSTS} 位`],
    ['moderators', draft.moderators.length > MOST_MODERATORS, `场控最多 ${MOST_MODERATORS} 位`],
    ['guests', guests.length > MOST_GUESTS, `嘉宾最多 ${MOST_GUESTS} 位`],
    ['guests', guests.some((one) => [...one].length > 12), '每位最多 12 个字'],
    ['channels', hasChannels(draft) && draft.finderUserName.trim() === '', '请写视频号的 ID，以 sph 开头'],
  ];
  return Object.fromEntries(wrong.flatMap(([row, is, sentence]) => (is ? [[row, sentence]] : [])));
}

function saidIn(draft: ShowDraft) {
  const [finderUserName, feedId, nonceId] = [draft.finderUserName, draft.feedId, draft.nonceId].map((one) =>
    one.trim(),
  );
  const [cover] = draft.cover;
  return {
    title: draft.title.trim(),
    words: draft.words.trim(),
    chapters: draft.chapters.map(({ title }) => ({ title: title.trim() })),
    hosts: draft.hosts.map(({ id }) => id),
    moderators: draft.moderators.map(({ id }) => id),
    guests: guestsIn(draft),
    open: draft.open,
    ...(draft.itemId ? { itemId: draft.itemId } : {}),
    ...(cover ? { cover: cover.fileId } : {}),
    ...(finderUserName ? { channels: { finderUserName, ...given({ feedId, nonceId }) } } : {}),
  };
}

const given = ({ feedId, nonceId }: { feedId: string | undefined; nonceId: string | undefined }) => ({
  ...(feedId ? { feedId } : {}),
  ...(nonceId ? { nonceId } : {}),
});

/** The draft as a new show; undefined while something is missing. */
export function planOf(draft: ShowDraft): Input<'show.plan'> | undefined {
  const hours = momentsOf(draft);
  if (!hours || Object.keys(mistakesIn(draft, true)).length > 0) return undefined;
  return { place: draft.place, ...hours, ...saidIn(draft) };
}

/** The draft as what is set anew of a show. */
export const saveOf = (
  draft: ShowDraft,
  { id, version }: Pick<Show, 'id' | 'version'>,
): Input<'show.save'> => ({
  ...{ id, version },
  ...saidIn(draft),
});
