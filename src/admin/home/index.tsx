import { View } from '@tarojs/components';
import { pressable } from '../../components/aria';
import { Icon } from '../../components/basic/Icon';
import { Empty } from '../../components/feedback/Empty';
import { useSession } from '../../hooks/useSession';
import { go } from '../../services/go';
import { WidePage } from '../WidePage';
import { tilesFor, type AdminTile } from './tiles';
import './home.scss';

/** 管理: everything this person may administer, a tile each. */
export default function AdminHome() {
  const roles = useSession()?.roles.map(({ role }) => role) ?? [];
  const tiles = tilesFor(roles);
  if (tiles.length === 0) return <WidePage title="管理" list={<Empty title="这里没有您要管的事" />} />;
  return (
    <WidePage
      title="管理"
      list={
        <View className="admin-tiles">
          {tiles.map((tile) => (
            <Tile key={tile.page} {...tile} />
          ))}
        </View>
      }
    />
  );
}

function Tile({ name, line, icon, page }: AdminTile) {
  return (
    <View className="admin-tile" {...pressable(() => go(page), { sum: `${name}，${line}` })}>
      <Icon name={icon} className="admin-tile-icon" />
      <View className="grow">
        <View className="b">{name}</View>
        <View className="t-s ink2">{line}</View>
      </View>
      <Icon name="caret-right" />
    </View>
  );
}
