import { createHmac, timingSafeEqual } from 'node:crypto'

/** The cookie's name; browsers keep the prefix to https. */
export const sessionCookie = (url: string) => `${url.startsWith('https:') ? '__Secure-' : ''}quqyq.session_token`

/** The session's token, if the cookie is there and its signature (HMAC-SHA256) is ours. */
export function tokenIn(cookies: string | undefined, name: string, secret: string): string | undefined {
  const value = cookieNamed(cookies, name)
  const dot = value?.lastIndexOf('.') ?? -1
  if (!value || dot < 1) return undefined
  const token = value.slice(0, dot)
  const given = Buffer.from(value.slice(dot + 1), 'base64')
  const right = createHmac('sha256', secret).update(token).digest()
  return given.length === right.length && timingSafeEqual(given, right) ? token : undefined
}

function cookieNamed(cookies: string | undefined, name: string): string | undefined {
  for (const part of (cookies ?? '').split(';')) {
    const at = part.indexOf('=')
    if (at < 0 || part.slice(0, at).trim() !== name) continue
    try {
      return decodeURIComponent(part.slice(at + 1).trim())
    } catch {
      return undefined
    }
  }
  return undefined
}
