import type { PlaceHeld } from '../../hooks/usePlacesHeld';

/**
 * From where somebody may look for people to run a show of a place: from that place when he holds it, or one around it;
 * else from the widest of his inside it. Undefined for who holds neither: he looks for nobody.
 */
export const searchedFrom = (place: string, held: readonly PlaceHeld[]): string | undefined =>
  held.some(({ path }) => place.startsWith(path))
    ? place
    : held.find(({ path }) => path.startsWith(place))?.path;
