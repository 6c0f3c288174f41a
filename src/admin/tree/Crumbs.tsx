import { View } from '@tarojs/components';
import { pressable } from '../../components/aria';
import { useSession } from '../../hooks/useSession';
import type { Card } from './words';

interface CrumbsProps {
  place: Card | undefined;
  onGo: (path: string | undefined) => void;
}

/** The places around this one, outermost first; only those that one keeps lead there. */
export function Crumbs({ place, onGo }: CrumbsProps) {
  const scopes = useSession()?.roles.map(({ scope }) => scope) ?? [];
  const isMine = (path: string): boolean => scopes.some((scope) => path.startsWith(scope));
  return (
    <View className="tree-crumbs">
      {scopes.length > 1 && (
        <View className="tree-crumb" {...pressable(() => onGo(undefined))}>
          我管的
        </View>
      )}
      {place?.around.map(({ path, name }) => (
        <View key={path} className="tree-crumb" {...pressable(isMine(path) ? () => onGo(path) : undefined)}>
          {name}
        </View>
      ))}
    </View>
  );
}
