import { extname, join, normalize, sep } from 'node:path'
import { appIdentity } from './app-identity'

const contentTypes: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm'
}

/** The file under `root` that an app:// address names, or undefined if it names anything else. */
export function fileForAddress(root: string, address: string): string | undefined {
  const url = new URL(address)
  if (url.protocol !== `${appIdentity.scheme}:` || url.host !== appIdentity.host) return undefined
  const path = decodedPath(url.pathname)
  if (path === undefined || path.includes('\0')) return undefined
  const file = normalize(join(root, path === '/' ? 'index.html' : path))
  return file.startsWith(normalize(root) + sep) ? file : undefined
}

/** The media type to serve a file with. */
export function contentTypeOf(file: string): string {
  return contentTypes[extname(file).toLowerCase()] ?? 'application/octet-stream'
}

function decodedPath(pathname: string): string | undefined {
  try {
    return decodeURIComponent(pathname)
  } catch {
    return undefined
  }
}
