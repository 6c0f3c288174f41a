import { inEnvironment } from '../../localcloud/seeding';
import { HOME_COMMUNITY } from '../../localcloud/seeds/places';
import { lay, openidOf } from '../privacy/people';
import { aShow } from '../support/shows';
import { given, type Town } from '../support/town';
import { ratio, type Ratio } from './ratio';

const SPEAKERS = 20;
/** Nobody may say more than twenty things a minute. */
const TURNS = 7;

/** What as many people say in a show at the same moment, against one after another. */
export async function speakAtOnce(town: Town): Promise<Ratio> {
  const people = Array.from({ length: 2 * SPEAKERS }, (_, n) => `speaker-${n}`);
  const show = await inEnvironment(town.cloud.env, async () => {
    for (const who of people) await lay(who, [], town.now(), `${HOME_COMMUNITY}003/06/1/101/`);
    return aShow('live', {}, town.now());
  });
  const says = async (who: string) =>
    given(await town.as(openidOf(who))('comment.post', { show, words: '讲得清楚' }));
  return ratio(
    'said in a show',
    [`${SPEAKERS} comments at once`, () => Promise.all(people.slice(0, SPEAKERS).map(says))],
    [
      'one after another',
      async () => {
        for (const who of people.slice(SPEAKERS)) await says(who);
      },
    ],
    TURNS,
  );
}
