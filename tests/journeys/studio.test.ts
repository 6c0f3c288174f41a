import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MINUTE } from '@core/domain/calendar/time';
import { showDeskPage, showPage, studioPage } from '../../src/services/routes';
import { announcedShow } from '../support/onAir';
import { given } from '../support/town';
import { scene, setStage } from './scene';

setStage({ media: true, rooms: true });

/** Eight seconds of a test picture with a tone, as a browser plays it. */
function film(): string {
  const path = join(mkdtempSync(join(tmpdir(), 'film-')), 'film.webm');
  const picture = ['-f', 'lavfi', '-i', 'testsrc=size=320x180:rate=15'];
  const sound = ['-f', 'lavfi', '-i', 'sine=frequency=440:sample_rate=48000'];
  const coded = ['-t', '8', '-c:v', 'libvpx', '-deadline', 'realtime', '-c:a', 'libopus'];
  const made = spawnSync('ffmpeg', ['-loglevel', 'error', ...picture, ...sound, ...coded, path]);
  if (made.status !== 0) throw new Error(`ffmpeg made no film: ${String(made.stderr)}`);
  return path;
}

/** Runs in the page: whether the picture has played for so many seconds. */
function hasPlayed(seconds: number): boolean {
  const video = document.getElementById('live-picture');
  return video instanceof HTMLVideoElement && video.currentTime > seconds;
}

scene(
  'a browser puts a picture on air that a neighbour sees move, until the desk cuts it off',
  async (stage) => {
    const { open, town } = stage;
    const id = await announcedShow(town, '停水的事');
    const host = await open('staff', { openid: 'limin' });
    await host.go(studioPage(id));
    await host.sees('还没有画面');
    const chooser = host.page.waitForEvent('filechooser');
    await host.tap('放一段录好的');
    await (await chooser).setFiles(film());
    await host.sees('镜头开了，还没往上传');
    await host.tap('把画面传上去');
    await host.sees('正在往上传');
    await host.sees('画面到了，只有办直播的人看得到');
    await host.tap('开播');
    await host.tap('开播');
    await host.sees('直播中');

    const neighbour = await open('resident');
    await neighbour.go(showPage(id));
    await neighbour.page.locator('#live-picture').waitFor();
    await neighbour.page.waitForFunction(hasPlayed, 2);

    const desk = await open('staff', { openid: 'zhou' });
    await desk.go(showDeskPage(id));
    await desk.tap('画面');
    await desk.sees(/^现在 \d 人在看$/);
    // How it comes in, as the media server measured it.
    await desk.sees(/ · 每秒 \d+ 帧$/);
    await desk.tap('断开画面');
    await desk.tap('断开');
    await host.sees(/^画面被断开了/);
    await desk.sees('信号断了');
    // He is kept out for a minute.
    await town.advance(MINUTE);
    await host.tap('把画面传上去');
    await desk.sees('直播中');
    const { interruptions } = given(await town.as('limin')('show.summary', { id }));
    expect(interruptions).toBe(1);
    // While there is no picture those who watch ask for it in vain.
    for (const phone of [neighbour, desk]) phone.forgive(/404 \(Not Found\)/);
    // Whoever was cut off tries once more, and is told.
    host.forgive(/response code: 403/);
  },
);
