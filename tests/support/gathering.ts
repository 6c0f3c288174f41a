import { DAY, dayOf } from '@core/domain/calendar/time';
import { given, type Town } from './town';

const place = '990001/01/01/';

/** What comes round every Monday with one date that is otherwise, a room that is booked, and a covenant talked over. */
export async function gatheringFor(town: Town, staff: string) {
  const limin = town.as(staff);
  const { series, dates } = given(
    await limin('series.save', {
      said: {
        ...{ place, title: '书记和您拉拉呱', words: '有话当面说，法律顾问也在', format: 'openDoor' },
        ...{ rhythm: { every: 'week', interval: 1, weekdays: [1] }, from: dayOf(town.now()), minutes: 120 },
        ...{ time: { hour: 15, minute: 0 }, venue: { words: '社区一楼议事厅，有坡道' }, seats: 20 },
        ...{ slotMinutes: 15, onHoliday: 'nextWorkingDay' },
        lanes: [
          { title: '书记', people: ['周建华'] },
          { title: '法律顾问', people: ['张律师', '李律师'] },
        ],
      },
    }),
  );
  const off = { kind: 'cancelled', day: dates[1]?.day ?? '', why: '书记去区里开会' } as const;
  given(await limin('series.except', { id: series.id, version: series.version, exception: off }));
  const day = dayOf(town.now() + 3 * DAY);
  const room = await bookedRoom(town, staff, day);
  return { series: series.id, room, day, covenant: await talkedOver(town, staff) };
}

async function bookedRoom(town: Town, staff: string, day: string): Promise<string> {
  const limin = town.as(staff);
  const { id } = given(
    await limin('room.save', {
      ...{
        place,
        name: '桂花议事厅',
        where: '3 号楼 1 楼',
        seats: 40,
        stepFree: true,
        keeper: '值班室 周敏',
      },
      ...{ equipment: ['screen', 'sound', 'water'], way: '东门进来左手边，门口有坡道' },
      open: { from: 8 * 60, until: 21 * 60, weekdays: [1, 2, 3, 4, 5, 6, 7] },
      point: { latitude: 30.51, longitude: 111.24 },
    }),
  ).room;
  const asked = { id, day, purpose: 'hearing', words: '拉拉呱' } as const;
  given(await limin('room.book', { ...asked, from: 15 * 60, until: 17 * 60 }));
  given(
    await limin('room.book', {
      ...{ ...asked, from: 19 * 60, until: 20 * 60 },
      ...{ purpose: 'activity', words: '合唱队排练' },
    }),
  );
  return id;
}

async function talkedOver(town: Town, staff: string): Promise<string> {
  const limin = town.as(staff);
  const { id, version } = given(
    await limin('covenant.save', {
      ...{ place, title: '楼道公约' },
      blocks: [
        { kind: 'paragraph', text: '楼道是大家的，我们商量好下面几条。' },
        { kind: 'heading', text: '楼道里' },
        { kind: 'list', items: ['不堆杂物，不停电动车', '夜里十点以后轻声', '谁弄脏了谁顺手擦干净'] },
      ],
    }),
  ).covenant;
  given(await limin('covenant.publish', { id, version, days: 7 }));
  return id;
}
