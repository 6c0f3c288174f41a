import { View } from '@tarojs/components';
import { aria, pressable } from '../../components/aria';
import { Icon } from '../../components/basic/Icon';
import { greeting } from '../../copy/times';
import { useElder } from '../../hooks/useElder';
import { useNow } from '../../hooks/useNow';
import { useSession } from '../../hooks/useSession';
import { go } from '../../services/go';
import { movePage } from '../../services/routes';

/** 下午好，王阿姨, and the home the orders go to. An elder reads the name first, and nothing else. */
export function Greeting() {
  const session = useSession();
  const elder = useElder();
  const hello = greeting(useNow());
  const name = session?.person?.name;
  const words = name === undefined ? hello : elder ? `${name}，${hello}` : `${hello}，${name}`;
  return (
    <View className="grow greeting">
      <View className={elder ? 'greeting-elder' : 't-xl'} {...aria('heading', { level: 1 })}>
        {words}
      </View>
      {!elder && session?.home && (
        <View
          className="greeting-home"
          {...pressable(move, { label: `住在${session.home.address}，点一下换地址` })}
        >
          <Icon name="map-pin" />
          <View className="nowrap">{session.home.address}</View>
          <Icon name="caret-down" />
        </View>
      )}
    </View>
  );
}

const move = (): void => go(movePage);
