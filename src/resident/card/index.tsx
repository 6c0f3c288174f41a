import { View } from '@tarojs/components';
import { Card } from '../../components/basic/Card';
import { Icon } from '../../components/basic/Icon';
import { Opening } from '../../components/feedback/Opening';
import { Page } from '../../components/page/Page';
import { fullDay } from '../../copy/times';
import { useParam } from '../../hooks/useParam';
import { useRead } from '../../hooks/useRead';
import { headOf, signedBy } from './words';

/** 一张卡: words of thanks, as who gets them reads them. */
export default function CardPage() {
  const reading = useRead('thanks.get', { id: useParam('id') });
  return (
    <Page title="一张卡">
      <Opening reading={reading}>
        {(card) => (
          <Card>
            <View className="stack">
              <View className="row">
                <Icon name="hand-heart" className="amber" />
                <View className="t-l grow">{headOf(card)}</View>
              </View>
              {card.kind === 'helped' && <View className="t-s ink2">{card.title}</View>}
              <View>{card.words}</View>
              <View className="t-s ink2">{`${signedBy(card)} · ${fullDay(card.at)}`}</View>
            </View>
          </Card>
        )}
      </Opening>
    </Page>
  );
}
