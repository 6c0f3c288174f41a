import { openStudio } from './studio';
jest.setTimeout(60000);
test.each([400, 800, 1200, 1600, 2500])('%d', async (ms) => {
  const s = await openStudio();
  const c = s.push(s.pushUrl('s00000001'));
  await s.hear((t) => t.event_type === 1);
  await new Promise((r) => setTimeout(r, ms));
  await c.stop();
  await s.hear((t) => t.event_type === 0);
  await new Promise((r) => setTimeout(r, 1500));
  console.log(ms, JSON.stringify(s.told.filter((t) => t.event_type === 100).map((t) => [t.duration, t.start_time])));
  await s.close();
});
