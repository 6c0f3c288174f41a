import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { cx } from '../aria';
import { Page } from './Page';
import './WidePage.scss';

interface WidePageProps {
  title: string;
  /** At the left: what one chooses from. */
  list: ReactNode;
  /** At the right: what was chosen. Without it the list has the page to itself. */
  children?: ReactNode;
  /** On a telephone, which has one column: whether the chosen thing stands there instead of the list. */
  chosen?: boolean;
  /** A `PrimaryBar`. */
  bar?: ReactNode;
  onBack?: () => void;
}

/** A page for a desk as well as a telephone: from 900 px on list and choice side by side, on a telephone one after the other. */
export function WidePage({ title, list, children, chosen = false, ...page }: WidePageProps) {
  return (
    <View className="wide">
      <Page title={title} {...page}>
        <View
          className={cx('wide-columns', chosen && 'wide-chosen', children === undefined && 'wide-single')}
        >
          <View className="wide-list">{list}</View>
          {children !== undefined && <View className="wide-choice">{children}</View>}
        </View>
      </Page>
    </View>
  );
}
