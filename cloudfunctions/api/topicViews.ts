import type { Output } from '@core/contract/index';
import type { RegionPath } from '@core/domain/place/region';
import type { Topic } from '@core/domain/topic/topic';
import type { Call } from '../kit/call';
import type { PersonRow } from '../kit/documents';
import { withoutNumbers } from '../kit/mask';
import { openTopic } from '../kit/personal';
import { topicInPublic } from '../kit/recordTopic';
import { placeNames } from './grantView';
import { picturesOf, type Pictures } from './pictures';

export type TopicCard = Output<'topic.mine'>['list'][number];

/** What is known around a topic when it is shown. */
export interface AroundTopic {
  pictures: Pictures;
  placeNames: ReadonlyMap<RegionPath, string>;
  /** Whose key opens what is private; absent where it stays shut. */
  opener: PersonRow | undefined;
  /** The viewer reads its deadline, and the words as they were given. */
  own: boolean;
}

/** A topic as a card. Holds nobody's name; of what is private nothing, unless it is opened. */
export function topicCardOf(
  topic: Topic,
  call: Call,
  { pictures, placeNames: places, opener, own }: AroundTopic,
): TopicCard {
  const { title, words } = saidIn(topic, opener);
  const said = (text: string) => (own ? text : withoutNumbers(text));
  return {
    id: topic._id,
    version: topic.version,
    code: topic.code,
    state: topic.state,
    source: topic.source,
    category: topic.category,
    place: topic.place,
    placeName: places.get(topic.place) ?? '',
    title: said(title),
    words: said(words),
    photos: pictures.of(topic.photos, call),
    seconds: topic.seconds.length,
    seconded: topic.seconds.includes(call.id),
    own: topic.residentId === call.id,
    isPrivate: topic.isPrivate === true,
    since: topic.proposedAt,
    due: own ? topic.due : undefined,
  };
}

/** What was said: as it stands there, or, where it is private, opened with the key of whose it is. */
function saidIn(topic: Topic, opener: PersonRow | undefined): Pick<Topic, 'title' | 'words'> {
  const { isPrivate, sealed = '', title, words, _id } = topic;
  if (!isPrivate) return { title, words };
  const opens = opener && opener._id === topic.residentId && sealed !== '';
  return opens ? openTopic({ _id, sealed }, opener) : { title: topicInPublic(topic), words: '' };
}

const FIRST = 1;

/** A list of topics as cards: pictures and places are read for all of them together. What is private opens for whose it is. */
export async function topicCards(topics: readonly Topic[], call: Call, own: boolean): Promise<TopicCard[]> {
  const shown = topics.map((topic) => ({ ...topic, photos: topic.photos.slice(0, FIRST) }));
  const [pictures, names] = await Promise.all([
    picturesOf(shown.flatMap(({ photos }) => photos)),
    placeNames(topics.map(({ place }) => place)),
  ]);
  return shown.map((topic) =>
    topicCardOf(topic, call, { pictures, placeNames: names, opener: call.person, own }),
  );
}
