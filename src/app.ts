import { useDidShow } from '@tarojs/taro';
import type { PropsWithChildren, ReactNode } from 'react';
import { refreshSession } from './services/session';
import './styles/tokens.css';
import './styles/base.css';
import './styles/icons.generated.css';
import './styles/taro-ui.scss';

/** The root of every page. Learns who is calling whenever the app comes to the front. */
export default function App({ children }: PropsWithChildren): ReactNode {
  useDidShow(() => void refreshSession());
  return children;
}
