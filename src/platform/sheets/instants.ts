/** Says an instant (RFC 3339) on the office's clock as a sheet takes it: `2020-03-05T14:30`. */
export function instantWriter(timeZone: string): (instant: string) => string {
  const clock = new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  })
  return instant => clock.format(new Date(instant)).replace(' ', 'T')
}
