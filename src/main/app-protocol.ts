import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { protocol } from 'electron'
import { contentTypeOf, fileForAddress } from './app-files'
import { appIdentity } from './app-identity'
import { contentSecurityPolicy } from './content-security-policy'

const noncePlaceholder = '__CSP_NONCE__'

/** Gives app:// the rights of a secure origin. Subtle: must run before the app is ready. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: appIdentity.scheme,
      privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true, codeCache: true }
    }
  ])
}

/** Serves the built renderer from `root`, and nothing else, under the content security policy. */
export function serveApp(root: string): void {
  const nonce = randomBytes(16).toString('base64')
  protocol.handle(appIdentity.scheme, async (request) => {
    const file = fileForAddress(root, request.url)
    const body = file === undefined ? undefined : await readFile(file).catch(() => undefined)
    if (file === undefined || body === undefined) return new Response('Not found', { status: 404 })
    const type = contentTypeOf(file)
    const isPage = type.startsWith('text/html')
    return new Response(isPage ? body.toString('utf8').replaceAll(noncePlaceholder, nonce) : body, {
      headers: {
        'Content-Type': type,
        'Content-Security-Policy': contentSecurityPolicy(nonce),
        'X-Content-Type-Options': 'nosniff'
      }
    })
  })
}
