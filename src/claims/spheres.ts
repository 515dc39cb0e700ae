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

const byTopic: Readonly<Record<string, Sphere>> = {
  retail: 'defective_goods',
  'retail.proper_quality': 'proper_quality',
  ecommerce: 'online_shop',
  events: 'tickets',
  'transport.ticket': 'tickets',
  household: 'household_service',
  utilities: 'utilities',
  'utilities.repair': 'building_repair',
  financial: 'financial',
}

/** What the topic of the journal suggests: its own second level first, then the first one. The lawyer may say otherwise. */
export const suggestedSphere = (topic: string): Sphere =>
  byTopic[topic] ?? byTopic[topic.split('.')[0]!] ?? 'other_service'
