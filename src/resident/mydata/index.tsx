import { Page } from '../../components/page/Page';
import { Consents } from './Consents';
import { Copies } from './Copies';
import { Kept } from './Kept';
import { Leave } from './Leave';
import { Looks } from './Looks';

/** 我的资料: what is kept about me, who looked, what I agreed to, to take along, and to leave. */
export default function MyData() {
  return (
    <Page title="我的资料">
      <Kept />
      <Looks />
      <Consents />
      <Copies />
      <Leave />
    </Page>
  );
}
