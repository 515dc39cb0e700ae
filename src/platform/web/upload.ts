import { offline, ProblemError, problemOf } from './call.ts'
import { language } from './language.ts'

export type UploadedFile = { id: string; name: string; size: number; mediaType: string }

/** Sends one file as it is; `onProgress` hears the share from 0 to 1; aborting the signal stops it. */
export function uploadFile(
  file: File,
  onProgress: (share: number) => void = () => {},
  signal?: AbortSignal,
): Promise<UploadedFile> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('POST', '/api/files')
    // The server looks at the bytes; what a browser believes of them doesn't count.
    request.setRequestHeader('content-type', 'application/octet-stream')
    request.setRequestHeader('accept-language', language())
    request.setRequestHeader('x-file-name', encodeURIComponent(file.name))
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0)
    request.onerror = () => reject(new ProblemError({ status: 0, code: 'offline', title: offline[language()] }))
    request.onabort = () => reject(new DOMException('stopped', 'AbortError'))
    request.onload = async () => {
      const { status, responseText } = request
      if (status >= 200 && status < 300) return resolve(JSON.parse(responseText) as UploadedFile)
      reject(await problemOf(new Response(responseText, { status })))
    }
    signal?.addEventListener('abort', () => request.abort())
    request.send(file)
  })
}

/** Where a file is fetched from; the server sends it as an attachment under its own name. */
export const fileUrl = (id: string) => `/api/files/${encodeURIComponent(id)}`
