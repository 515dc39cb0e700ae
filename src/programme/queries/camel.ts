import postgres from 'postgres'

/** A row that came as JSON inside another row gets the names that columns get on their own. */
export const camel = (row: object): object =>
  Object.fromEntries(Object.entries(row).map(([name, value]) => [postgres.toCamel(name), value]))
