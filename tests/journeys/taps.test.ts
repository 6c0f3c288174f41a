import { measured } from '../support/figures';
import { orderByDefaults } from './acts';
import { scene, setStage } from './scene';

setStage();

scene('three taps from home to an order', async ({ open, lives }) => {
  const resident = await open('resident');
  const id = await orderByDefaults(resident, '代购跑腿');
  measured('taps normal', resident.taps);
  expect(resident.taps).toBe(3);
  await resident.sees('现在谁负责');
  expect(await lives.seenBy(resident.openid, { id })).toMatchObject({ itemName: '代购跑腿' });
});

scene('three taps in large letters, too', async ({ open, lives }) => {
  const elder = await open('resident', { elder: true });
  const id = await orderByDefaults(elder, '买菜取药');
  measured('taps elder', elder.taps);
  expect(elder.taps).toBe(3);
  await elder.sees('现在谁负责');
  expect(await lives.seenBy(elder.openid, { id })).toMatchObject({ itemName: '代购跑腿' });
});
