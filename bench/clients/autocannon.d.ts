/** As much of autocannon as we use; it brings no types. */
declare module 'autocannon' {
  type Request = { body?: string }
  type Options = {
    url: string
    method: 'POST'
    connections: number
    duration: number
    headers: Record<string, string>
    requests: { setupRequest: (request: Request) => Request }[]
  }
  type Finished = { '2xx': number; non2xx: number; errors: number; duration: number }
  export default function autocannon(options: Options): Promise<Finished>
}
