import { Loading, Main } from '@ice-access/ui/primitives';

export const PageLoading = () => (
  <Main>
    <Loading what="this page" lines={6} />
  </Main>
);
