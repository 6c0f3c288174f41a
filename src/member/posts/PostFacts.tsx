import { View } from '@tarojs/components';
import { hoursWords, seatsWords, termWords, type PostCard } from '../../copy/posts';

/** What a post is: name, seats left, where, what, how much time, until when. */
export function PostFacts({ post }: { post: PostCard }) {
  return (
    <>
      <View className="row">
        <View className="grow t-l">{post.name}</View>
        <View className="t-s b pine">{post.mine ? '您在岗' : seatsWords(post)}</View>
      </View>
      <View className="t-s ink2">{post.placeName}</View>
      <View>{post.does}</View>
      <View className="t-s ink2 num">{`${hoursWords(post.hoursAWeek)} · ${termWords(post)}`}</View>
    </>
  );
}
