/**
 * One write to disk for all who wait for one: whoever comes while it is under way shares the next. What a caller has
 * committed before asking is on disk when the promise is kept.
 */
export function sharedFlush(flush: () => Promise<unknown>): () => Promise<unknown> {
  let running: Promise<unknown> = Promise.resolve()
  let next: Promise<unknown> | undefined
  return () => {
    next ??= running
      .catch(() => {})
      .then(() => {
        next = undefined
        running = flush()
        return running
      })
    return next
  }
}
