import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { aria } from '../../components/aria';
import { Button } from '../../components/basic/Button';
import { Card } from '../../components/basic/Card';
import { equipmentWords, stretchWords, type Room } from '../words/room';
import { weekdayName } from '../words/series';

/** What a room is like and how to get there. */
export function Facts({ room }: { room: Room }) {
  const { name, where, placeName, seats, stepFree, equipment, way, point, open, keeper, closedWhy } = room;
  const has = equipment.map((one) => equipmentWords[one]).join('、');
  const days = open.weekdays.length === 7 ? '每天' : open.weekdays.map(weekdayName).join('、');
  return (
    <Card>
      <View className="stack">
        <View className="t-xl" {...aria('heading', { level: 1 })}>
          {name}
        </View>
        {closedWhy !== undefined && <View className="amber b">{`停用了：${closedWhy}`}</View>}
        <View>{`${placeName} · ${where}`}</View>
        <View className="num">{`${seats} 个座位 · ${stepFree ? '轮椅能进，没有台阶' : '有台阶，轮椅不好进'}`}</View>
        <View className="num">{`${days} ${stretchWords(open)} 开门`}</View>
        {has !== '' && <View className="ink2">{`有${has}`}</View>}
        {way !== '' && <View>{`怎么走：${way}`}</View>}
        {keeper !== '' && <View className="ink2">{`找谁：${keeper}`}</View>}
        {point && (
          <Button
            size="small"
            icon="map-pin"
            onPress={() => void Taro.openLocation({ ...point, name, address: where })}
          >
            在地图上看
          </Button>
        )}
      </View>
    </Card>
  );
}
