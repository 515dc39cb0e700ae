/** `?open=` for what isn't there yet. */
export const NEW_SCHEDULE = 'new'
export const NEW_EXCEPTION = 'new-exception'
