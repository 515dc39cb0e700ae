/** What kind of dispute it is: decides the route, the demands that the law offers, and the template. */
export const spheres = [
  'defective_goods',
  'proper_quality',
  'online_shop',
  'tickets',
  'building_repair',
  'household_service',
  'utilities',
  'other_service',
  'financial',
] as const
export type Sphere = (typeof spheres)[number]

/** Financial services are outside the consumer law (No 274-IV): they go to the financial regulator. */
export type Route = 'consumer' | 'financial'
export const routeOf = (sphere: Sphere): Route => (sphere === 'financial' ? 'financial' : 'consumer')
