import Taro from '@tarojs/taro';
import { go } from '../../services/go';
import { studioPage } from '../../services/routes';

/** To the page that sends the picture; where it lies under this one already it is gone back to, for it is sending. */
export function toStudio(id: string): void {
  const below = Taro.getCurrentPages().at(-2)?.route ?? '';
  if (below.includes('live/studio')) void Taro.navigateBack();
  else go(studioPage(id));
}
