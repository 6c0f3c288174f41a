import { hearingHosts } from '@core/domain/hearing/visibility';
import { usePlacesHeld, type PlaceHeld } from '../../hooks/usePlacesHeld';

/** The places in which this person leads sessions, the widest first; none of who does not. */
export const useLeading = (): PlaceHeld[] => usePlacesHeld(hearingHosts);
