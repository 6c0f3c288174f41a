import Taro from '@tarojs/taro';
import { PICTURE, STAGE } from './picture';

const WEAPP = process.env.TARO_ENV === 'weapp';

/** iPhones make only the element itself large. */
interface AppleVideo {
  webkitEnterFullscreen?: () => void;
}

const videoElement = (): (HTMLVideoElement & AppleVideo) | undefined => {
  const element = document.getElementById(PICTURE);
  return element instanceof HTMLVideoElement ? element : undefined;
};

/** Fills the screen; with the line under the picture, where the platform lets that be. */
export function fillScreen(slower: boolean): void {
  if (WEAPP) {
    if (slower) Taro.createVideoContext(PICTURE).requestFullScreen({ direction: 90 });
    else Taro.createLivePlayerContext(PICTURE).requestFullScreen({ direction: 90 });
    return;
  }
  const stage = document.getElementById(STAGE);
  if (document.fullscreenElement) void document.exitFullscreen();
  else if (stage && 'requestFullscreen' in stage) void stage.requestFullscreen();
  else videoElement()?.webkitEnterFullscreen?.();
}

/** Whether it can float over other pages by a tap; in WeChat it does so by itself when the page is left. */
export const canFloat = (): boolean => !WEAPP && document.pictureInPictureEnabled;

export function float(): void {
  if (document.pictureInPictureElement) void document.exitPictureInPicture();
  else void videoElement()?.requestPictureInPicture();
}
