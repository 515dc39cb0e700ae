import {
  keepPreviousData,
  QueryClient,
  useInfiniteQuery,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query'
import type { Endpoint, ReplyOf } from '../endpoint.ts'
import { call, type GivenOf, ProblemError } from './call.ts'
import { tellProblem } from './notices.ts'

const passing = (error: unknown) => error instanceof ProblemError && [0, 502, 503, 504].includes(error.status)

/** Reads are tried again while the server is busy or out of reach; commands never by themselves. */
export const makeQueryClient = () =>
  new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 15_000,
        retry: (failures, error) => failures < 4 && passing(error),
        retryDelay: (failures, error) =>
          1000 * Math.max(error instanceof ProblemError ? error.retryAfter : 1, failures),
      },
      mutations: { retry: false },
    },
  })

type ReadOptions<Reply> = {
  enabled?: boolean
  staleTime?: number
  /** In milliseconds; a function says of what was read whether to look again. */
  refetchInterval?: number | ((query: { state: { data: Reply | undefined } }) => number | false)
  initialData?: Reply
  /** What was shown stays until the next is read: for the same thing asked for in another way, so that the page keeps its place. */
  keep?: true
}

/** Reads by an endpoint; the key is its path and what was given, so that `useAct` can name what becomes old. */
export function useRead<E extends Endpoint>(
  endpoint: E,
  given: GivenOf<E>,
  { keep, ...options }: ReadOptions<ReplyOf<E>> = {},
) {
  return useQuery<ReplyOf<E>, Error>({
    queryKey: [endpoint.path, given],
    queryFn: ({ signal }) => call(endpoint, given, { signal }),
    ...(keep && { placeholderData: keepPreviousData }),
    ...(options as object),
  })
}

type Paged = { readonly items: readonly unknown[]; readonly next: string | null }
type ItemOf<Reply> = Reply extends { readonly items: readonly (infer Item)[] } ? Item : never

type PageOptions = { enabled?: boolean; cursor?: 'after' | 'before' }

/** Reads a list page by page: `items` so far, `first` the first page's reply (its total), `more()` for the next page. `next` goes back as the search's `cursor`. */
export function useReadPages<E extends Endpoint>(
  endpoint: E,
  given: GivenOf<E>,
  { enabled = true, cursor = 'after' }: PageOptions = {},
) {
  const pages = useInfiniteQuery({
    queryKey: [endpoint.path, given, 'pages'],
    initialPageParam: null as string | null,
    queryFn: ({ signal, pageParam }) => {
      const { search } = given as { search?: object }
      return call(endpoint, { ...given, search: { ...search, ...(pageParam && { [cursor]: pageParam }) } }, { signal })
    },
    getNextPageParam: last => (last as Paged).next,
    enabled,
  })
  return {
    items: pages.data?.pages.flatMap(page => (page as Paged).items as ItemOf<ReplyOf<E>>[]),
    first: pages.data?.pages[0],
    more: pages.hasNextPage ? () => void pages.fetchNextPage() : undefined,
    loadingMore: pages.isFetchingNextPage,
    error: pages.error,
    reload: () => void pages.refetch(),
  }
}

type ActOptions = {
  /** What is read again after success. */
  invalidates?: readonly Endpoint[]
  /** The page says itself what was refused. */
  quiet?: boolean
}

/** Acts by an endpoint. A refusal is told in the corner, so that no button fails in silence. */
export function useAct<E extends Endpoint>(endpoint: E, { invalidates = [], quiet = false }: ActOptions = {}) {
  const client = useQueryClient()
  return useMutation<ReplyOf<E>, Error, GivenOf<E>>({
    mutationFn: given => call(endpoint, given),
    onSuccess: () => Promise.all(invalidates.map(({ path }) => client.invalidateQueries({ queryKey: [path] }))),
    onError: error => {
      if (!quiet) tellProblem(error)
    },
  })
}
