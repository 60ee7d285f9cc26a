import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..')

export interface SourceFile {
  /** Relative to the repository, with `/`. */
  readonly path: string
  readonly text: string
}

/** All TypeScript files under `folder`, sorted by path. */
export function sourceFiles(folder: string): SourceFile[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'))
    .sort()
    .map((name) => {
      const path = join(folder, name).replaceAll('\\', '/')
      return { path, text: readFileSync(join(root, path), 'utf8') }
    })
}

/** What the file imports: paths in the repository as `src/…`, packages by name, built-ins as `node:…`. */
export function importsOf({ path, text }: SourceFile): string[] {
  return ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => {
    if (fileName.startsWith('#shared/')) return `src/shared/${fileName.slice('#shared/'.length)}`
    if (fileName.startsWith('.'))
      return relative(root, resolve(root, dirname(path), fileName)).replaceAll('\\', '/')
    return packageName(fileName)
  })
}

function packageName(specifier: string): string {
  const [scope, name] = specifier.split('/')
  return scope!.startsWith('@') ? `${scope}/${name}` : scope!
}
