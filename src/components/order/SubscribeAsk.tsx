import { View } from '@tarojs/components';
import { useState } from 'react';
import { subscribe } from '../../services/subscribe';
import { Button } from '../basic/Button';
import { Icon } from '../basic/Icon';
import './SubscribeAsk.scss';

interface SubscribeAskProps {
  /** What one will be told: 有人接了，微信告诉我. */
  line: string;
  /** Message kinds, keys of `session.templates`; at most five. */
  kinds: readonly string[];
}

/** Asks for WeChat messages, only beside a moment when one is wanted; afterwards says how many are left. */
export function SubscribeAsk({ line, kinds }: SubscribeAskProps) {
  const [left, setLeft] = useState<number>();
  const ask = (): void => void subscribe(kinds).then(setLeft);
  return (
    <View className="subscribe">
      <Icon name="bell-ringing" className="subscribe-icon" />
      <View className="grow">{left === undefined ? line : `好，会告诉您。还能提醒 ${left} 次`}</View>
      {left === undefined && (
        <Button kind="tinted" size="small" onPress={ask} label={`提醒我：${line}`}>
          提醒我
        </Button>
      )}
    </View>
  );
}
