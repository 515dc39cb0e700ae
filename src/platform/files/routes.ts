import type { Route } from '#platform/routes.ts'
import { download } from './download-file.ts'
import { upload } from './upload-file.ts'

export const routes: Route[] = [upload, download]
