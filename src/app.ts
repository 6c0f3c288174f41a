import type { PropsWithChildren, ReactNode } from 'react';
import './styles/tokens.css';
import './styles/icons.generated.css';

/** The root of every page. */
export default function App({ children }: PropsWithChildren): ReactNode {
  return children;
}
