import { UnderWay } from './underWay';

async function after(ms: number, act: () => void): Promise<void> {
  await new Promise((passed) => setTimeout(passed, ms));
  act();
}

test('waits for what began, for what that began, and for what fails', async () => {
  const underWay = new UnderWay();
  const ended: string[] = [];
  void underWay.keep(
    after(10, () => {
      ended.push('first');
      void underWay.keep(after(10, () => void ended.push('second')));
    }),
  );
  const failing = underWay.keep(Promise.reject(new Error('failed')));
  await underWay.ended();
  expect(ended).toEqual(['first', 'second']);
  await expect(failing).rejects.toThrow('failed');
});

test('has nothing to wait for when nothing began', async () => {
  await expect(new UnderWay().ended()).resolves.toBeUndefined();
});
