/** A file's name as a header carries it (RFC 8187): UTF-8, percent-encoded, the few signs too that browsers stumble on. */
export const encodedName = (name: string) =>
  `UTF-8''${encodeURIComponent(name).replace(/['()*]/g, sign => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)}`
