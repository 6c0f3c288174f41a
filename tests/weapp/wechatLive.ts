/** What a page calls, and what it is given back. */
interface Call {
  scope?: string;
  finderUserName?: string;
  feedId?: string;
  nonceId?: string;
  success?: (answer: object) => void;
  fail?: (reason: { errMsg: string }) => void;
}

/** What Channels have on: `none` while that account shows nothing. */
type OnInChannels = { feedId: string; nonceId: string } | 'none';

/** WeChat's own part in live pictures: the camera that sends, its permissions, the player of films, and Channels. */
export class WechatLive {
  /** What was asked of WeChat, in order: `start`, `scope.camera`, or what was opened in Channels. */
  readonly asked: string[] = [];
  /** Whether the person lets camera and microphone be used when he is asked. */
  allows = true;
  inChannels: OnInChannels = 'none';

  /** The parts of `wx` for it. */
  get wx(): object {
    const camera = (name: string) => () => void this.asked.push(name);
    return {
      createLivePusherContext: () => Object.fromEntries(CAMERA.map((name) => [name, camera(name)])),
      createVideoContext: () => ({
        ...{ play: () => undefined, requestFullScreen: () => undefined },
        seek: (at: number) => void this.asked.push(`seek ${at}`),
      }),
      authorize: ({ scope = '', success, fail }: Call) => {
        this.asked.push(scope);
        if (this.allows) success?.({ errMsg: 'authorize:ok' });
        else fail?.({ errMsg: 'authorize:fail auth deny' });
      },
      openSetting: ({ success }: Call) => {
        const authSetting = { 'scope.camera': this.allows, 'scope.record': this.allows };
        success?.({ errMsg: 'openSetting:ok', authSetting });
      },
      getChannelsLiveInfo: ({ finderUserName = '', success, fail }: Call) => {
        this.asked.push(`what is on at ${finderUserName}`);
        if (this.inChannels === 'none') fail?.({ errMsg: 'getChannelsLiveInfo:fail not found' });
        else success?.({ errMsg: 'getChannelsLiveInfo:ok', ...this.inChannels });
      },
      openChannelsLive: ({ finderUserName, feedId, nonceId, success }: Call) => {
        this.asked.push(`${finderUserName} ${feedId} ${nonceId}`);
        success?.({ errMsg: 'openChannelsLive:ok' });
      },
    };
  }
}

const CAMERA = ['start', 'stop', 'startPreview', 'switchCamera'];
