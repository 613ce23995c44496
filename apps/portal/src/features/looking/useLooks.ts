import { useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { client } from '../../api.ts';

/** Which case the page is about. */
export type OfCase = { readonly requestId: string } | { readonly agreementId: string };

/** What the other side opened in this case, a page at a time. */
export function useLooks(of: OfCase) {
  const { data, hasNextPage, isFetchingNextPage, fetchNextPage } = useSuspenseInfiniteQuery({
    queryKey: ['looking', of],
    queryFn: ({ pageParam }) => client.looking.ofCase.query({ ...of, ...(pageParam === undefined ? {} : { before: pageParam }) }),
    initialPageParam: undefined as number | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
  });
  return {
    rows: data.pages.flatMap((page) => page.rows),
    busy: isFetchingNextPage,
    onMore: hasNextPage ? () => void fetchNextPage() : undefined,
  };
}
