import { View } from '@tarojs/components';
import { callCommunity } from '../../services/phone';
import { aria } from '../aria';
import { Button } from '../basic/Button';
import { Card } from '../basic/Card';
import { Icon } from '../basic/Icon';
import './Empty.scss';

interface ErrorCardProps {
  /** What is kept. The default is right for a lost network. */
  title?: string;
  line?: string;
  /** Word of the way on; 再送一次 for an act, 再试一次 for a page that did not open. */
  again?: string;
  onAgain: () => void;
  busy?: boolean;
}

/** It did not go through: what is kept, what to do, and the telephone. */
export function ErrorCard(props: ErrorCardProps) {
  const {
    title = '没连上网，写的都还在',
    line = '连上后点一下就送，不会重复下单',
    again = '再送一次',
    onAgain,
    busy,
  } = props;
  return (
    <Card className="empty">
      <Icon name="wifi-slash" className="empty-offline" />
      <View className="b" {...aria('alert')}>
        {title}
      </View>
      <View className="t-s ink2">{line}</View>
      <View className="empty-acts">
        <Button kind="filled" size="small" onPress={onAgain} {...(busy === undefined ? {} : { busy })}>
          {again}
        </Button>
        <Button size="small" onPress={callCommunity}>
          打社区电话
        </Button>
      </View>
    </Card>
  );
}
