const browsers = [
  ['YaBrowser', 'Яндекс Браузер'],
  ['OPR', 'Opera'],
  ['Edg', 'Edge'],
  ['Firefox', 'Firefox'],
  ['Chrome', 'Chrome'],
  ['Safari', 'Safari'],
] as const
const systems = ['Windows', 'Android', 'iPhone', 'iPad', 'Mac', 'Linux'] as const

/** «Firefox, Windows», from what the browser says of itself. */
export function browserName(agent: string): string {
  const browser = browsers.find(([mark]) => agent.includes(`${mark}/`))?.[1]
  const system = systems.find(name => agent.includes(name))
  return [browser, system].filter(Boolean).join(', ') || agent.slice(0, 40) || '—'
}
