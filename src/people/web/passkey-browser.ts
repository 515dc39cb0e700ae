type Made = { toJSON(): { id: string } }

/** Browsers since 2024-25 read and write passkeys as JSON; older ones sign in with the password. */
export const knowsPasskeys = (): boolean =>
  typeof PublicKeyCredential === 'function' && 'parseRequestOptionsFromJSON' in PublicKeyCredential

/** The device makes a key pair, after asking its owner; the private key never leaves it. */
export async function makePasskey(options: object): Promise<{ id: string }> {
  const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(options as never)
  const made = await navigator.credentials.create({ publicKey })
  return (made as unknown as Made).toJSON()
}

/** The device signs the server's challenge with the key that its owner chose. */
export async function signWithPasskey(options: object): Promise<{ id: string }> {
  const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(options as never)
  const used = await navigator.credentials.get({ publicKey })
  return (used as unknown as Made).toJSON()
}

/** The person closed the device's window, or let its time run out: nothing to report as an error. */
export const wasStopped = (error: unknown): boolean => error instanceof DOMException
