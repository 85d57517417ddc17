import type { AnyEndpoint, CallOf, ReplyOf } from '@leerspoor/platform-contract';
import {
  keepPreviousData,
  QueryClient,
  useInfiniteQuery,
  useMutation,
  useQuery,
  useQueryClient,
  type UseMutationResult,
  type UseQueryResult,
} from '@tanstack/react-query';
import { useCallback } from 'react';
import { partsOf } from './address.js';
import { ApiError } from './api-error.js';
import { call, type Extra } from './call.js';

const keyOf = (endpoint: StaleRead, sent?: unknown) => (sent === undefined ? [endpoint.path] : [endpoint.path, sent]);

/** A refusal will be the same the next time; a lost connection may come back. */
const worthRetrying = (failures: number, error: Error) =>
  failures < 2 && navigator.onLine && error instanceof ApiError && error.problem.status === 0;

export const newCache = () =>
  new QueryClient({
    defaultOptions: {
      queries: { staleTime: 15_000, gcTime: 30 * 60_000, retry: worthRetrying, networkMode: 'always' },
      mutations: { networkMode: 'always' },
    },
  });

export interface ReadOptions {
  /** False: not yet. */
  enabled?: boolean;
  /** Show the answer of the question before until the new one is there (a filter, a search). */
  keep?: boolean;
  /** Ask again after so many milliseconds; false or absent: only when something made it stale. */
  every?: number | false;
}

export type Read<T> = UseQueryResult<T, ApiError>;

const questionOf = <E extends AnyEndpoint>(endpoint: E, sent: CallOf<E>) => ({
  queryKey: keyOf(endpoint, sent),
  queryFn: ({ signal }: { signal: AbortSignal }) => call(endpoint, sent, { signal }),
});

/** Asks before the part that needs the answer is there: it then finds it, or the question under way. Null when there is none. */
export const askAhead = <E extends AnyEndpoint>(
  cache: QueryClient,
  endpoint: E,
  sent: CallOf<E>,
): Promise<ReplyOf<E> | null> => cache.fetchQuery(questionOf(endpoint, sent)).catch(() => null);

/** What a door answers. What is known appears at once and is refreshed behind it. */
export function useRead<E extends AnyEndpoint>(
  endpoint: E,
  sent: CallOf<E>,
  options: ReadOptions = {},
): Read<ReplyOf<E>> {
  return useQuery<ReplyOf<E>, ApiError>({
    ...questionOf(endpoint, sent),
    enabled: options.enabled ?? true,
    placeholderData: options.keep ? keepPreviousData : undefined,
    refetchInterval: options.every ?? false,
  });
}

interface PageReply<T> {
  items: T[];
  next: string | null;
}
type ItemOf<E extends AnyEndpoint> = ReplyOf<E> extends PageReply<infer T> ? T : never;

/** A list that comes page by page: `items` so far, `first` (the whole first answer, with its total), `more` when there is more. */
export function usePages<E extends AnyEndpoint>(endpoint: E, sent: CallOf<E>, options: { enabled?: boolean } = {}) {
  const read = useInfiniteQuery({
    queryKey: [...keyOf(endpoint, sent), 'pages'],
    queryFn: ({ pageParam, signal }) => {
      const query = { ...partsOf(sent).query, after: pageParam ?? undefined };
      return call(endpoint, { ...(sent as object), query } as unknown as CallOf<E>, { signal });
    },
    initialPageParam: null as string | null,
    getNextPageParam: (page) => (page as PageReply<unknown>).next,
    placeholderData: keepPreviousData,
    enabled: options.enabled ?? true,
  });
  const pages = (read.data?.pages ?? []) as ReplyOf<E>[];
  return {
    read: read as unknown as Read<unknown>,
    items: pages.flatMap((page) => (page as PageReply<ItemOf<E>>).items),
    first: pages[0],
    more: read.hasNextPage ? { onMore: () => void read.fetchNextPage(), loading: read.isFetchingNextPage } : null,
  };
}

export type Sent<E extends AnyEndpoint> = CallOf<E> & { extra?: Extra };

/** What is to be done once there is an answer. */
interface Then<E extends AnyEndpoint> {
  onSuccess?: (answer: ReplyOf<E>) => void;
  onError?: (error: ApiError) => void;
  onSettled?: () => void;
}

export type Write<E extends AnyEndpoint> = Omit<UseMutationResult<ReplyOf<E>, ApiError, Sent<E>>, 'mutate'> & {
  mutate: (sent: Sent<E>, then?: Then<E>) => void;
};

/** A door whose answers are to be read anew; its address is enough. */
export type StaleRead = Pick<AnyEndpoint, 'path'>;

/**
 * A change, with the reads that it makes stale. Nothing else in the client touches the cache. What is to be done after it is done
 * also when the part that asked is gone by then: a line that was taken away cannot say so any more.
 */
export function useWrite<E extends AnyEndpoint>(endpoint: E, stale: readonly StaleRead[] = []): Write<E> {
  const cache = useQueryClient();
  const write = useMutation<ReplyOf<E>, ApiError, Sent<E>>({
    mutationFn: ({ extra, ...sent }) => call(endpoint, sent as unknown as CallOf<E>, extra),
    onSuccess: () => Promise.all(stale.map((read) => cache.invalidateQueries({ queryKey: keyOf(read) }))),
  });
  const { mutateAsync } = write;
  const mutate = useCallback(
    (sent: Sent<E>, { onSuccess, onError, onSettled }: Then<E> = {}) =>
      void mutateAsync(sent)
        .then(onSuccess, onError ?? (() => undefined))
        .finally(onSettled),
    [mutateAsync],
  );
  return { ...write, mutate };
}

/** Puts an answer in the cache that another door gave (a sign-in gives the session), or null to forget it. */
export function useKnown<E extends AnyEndpoint>(endpoint: E, sent: CallOf<E>): (answer: ReplyOf<E> | null) => void {
  const cache = useQueryClient();
  return (answer) => {
    if (answer === null) cache.removeQueries({ queryKey: keyOf(endpoint) });
    else cache.setQueryData(keyOf(endpoint, sent), answer);
  };
}
