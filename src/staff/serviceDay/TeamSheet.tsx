import { planSheet, sheetText } from '@core/domain/serviceDay/sheet';
import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { Button } from '../../components/basic/Button';
import { Card } from '../../components/basic/Card';
import { Note } from '../../components/basic/Note';
import { Opening } from '../../components/feedback/Opening';
import { dayWords, teamWords } from '../../copy/serviceDay';
import { useRead } from '../../hooks/useRead';
import './teamSheet.scss';

/** A team's plan as a sheet: printed in the browser, copied as text everywhere. Who opened the doors is written down. */
export function TeamSheet({ id, onClose }: { id: string; onClose: () => void }) {
  const reading = useRead('serviceDay.team', { id, open: true });
  return (
    <Opening reading={reading}>
      {({ day, team, stops }) => {
        const sheet = planSheet(
          {
            title: `居住地服务日 第 ${team.number} 组`,
            lines: [dayWords(day), `在${day.meetAt}碰头`, teamWords(team)],
          },
          stops.map(({ order, contact }) => ({
            ...{ place: '', code: order.code, title: order.title },
            ...(contact
              ? {
                  door: contact.address,
                  name: contact.name,
                  phone: contact.phone ?? '',
                  note: contact.note ?? '',
                }
              : {}),
          })),
        );
        return (
          <View className="team-sheet">
            <Card className="stack">
              <View className="t-l b">{sheet.title}</View>
              {sheet.lines.map((line) => (
                <View key={line}>{line}</View>
              ))}
              {sheet.rows.map((row) => (
                <View key={row[0]} className="team-sheet-row">
                  {row.filter(Boolean).join(' · ')}
                </View>
              ))}
            </Card>
            <View className="stack team-sheet-acts">
              <Note icon="lock-simple">上面有门牌和电话，谁看过都有记录。用完请收好、撕掉。</Note>
              {process.env.TARO_ENV === 'h5' && (
                <Button kind="tinted" onPress={() => window.print()}>
                  打印
                </Button>
              )}
              <Button onPress={() => void Taro.setClipboardData({ data: sheetText(sheet) })}>复制文字</Button>
              <Button onPress={onClose}>回到分组</Button>
            </View>
          </View>
        );
      }}
    </Opening>
  );
}
