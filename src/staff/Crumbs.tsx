import { View } from '@tarojs/components';
import { pressable } from '../components/aria';
import './Crumbs.scss';

interface CrumbsProps {
  around: readonly { path: string; name: string }[];
  here: string;
  onGo: (path: string) => void;
}

/** The way back up the tree, outermost first, and where one stands. */
export function Crumbs({ around, here, onGo }: CrumbsProps) {
  return (
    <View className="crumbs">
      {around.map(({ path, name }) => (
        <View
          key={path}
          className="crumb crumb-up"
          {...pressable(() => onGo(path), { label: `${name}，往上看` })}
        >
          {name}
        </View>
      ))}
      <View className="crumb t-l">{here}</View>
    </View>
  );
}
