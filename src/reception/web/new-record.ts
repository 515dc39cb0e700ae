/** Stands in the address where an id stands otherwise: a new record is being entered. */
export const NEW = 'new'
