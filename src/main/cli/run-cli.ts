import { Argument, Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import type { TFunction } from 'i18next'
import { EXPORT_FORMATS, type ExportFormat } from '#shared/export/index'
import { type Encoding, ENCODINGS } from '#shared/model/index'
import { translator } from './cli-language'
import { type ExitCode, exportFolder, type Language } from './export-folder'
import type { Streams } from './terminal'

type Chosen = { out: string; format: ExportFormat[]; encoding: Encoding | 'auto'; quiet?: true }

/** Runs the program on the arguments behind its name and answers its exit code. The language is loaded only for work. */
export async function runCli(
  args: readonly string[],
  streams: Streams,
  env: Readonly<Record<string, string | undefined>>,
  signal: AbortSignal,
  loadLanguage: () => Promise<Language>
): Promise<ExitCode> {
  const t = translator(env)
  let exitCode: ExitCode = 0
  const program = describeProgram(t, streams, async (folder, { out, format, encoding, quiet }) => {
    exitCode = await exportFolder(
      folder,
      { out, formats: format, encoding, quiet: quiet ?? false },
      streams,
      t,
      signal,
      await loadLanguage()
    )
  })
  try {
    await program.parseAsync(args, { from: 'user' })
    return exitCode
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    return error.exitCode === 0 ? 0 : 2
  }
}

function describeProgram(
  t: TFunction,
  streams: Streams,
  onExport: (folder: string, chosen: Chosen) => Promise<void>
): Command {
  const program = new Command('galley')
    .description(t('program'))
    .exitOverride()
    .helpOption('-h, --help', t('help'))
    .helpCommand(false)
    .configureOutput({
      writeOut: streams.out,
      writeErr: streams.err,
      outputError: (text, write) => write(`${t('wrongUse', { message: text.trim() })}\n`)
    })
  const encodings = ['auto', ...ENCODINGS]
  program
    .command('export')
    .description(t('export'))
    .helpOption('-h, --help', t('help'))
    .addArgument(new Argument('<folder>', t('folder')))
    .addOption(new Option('-o, --out <folder>', t('out')).makeOptionMandatory())
    .addOption(
      new Option('-f, --format <list>', t('format'))
        .default([...EXPORT_FORMATS], EXPORT_FORMATS.join())
        .argParser(formats(t))
    )
    .addOption(new Option('-e, --encoding <name>', t('encoding')).choices(encodings).default('auto'))
    .addOption(new Option('-q, --quiet', t('quiet')))
    .action(onExport)
  return program.action(() => program.help({ error: true }))
}

function formats(t: TFunction): (list: string) => ExportFormat[] {
  return (list) => {
    const names = [...new Set(list.split(',').map((name) => name.trim()))]
    return names.map((name) => {
      const format = EXPORT_FORMATS.find((known) => known === name)
      if (format) return format
      throw new InvalidArgumentError(t('unknownFormat', { format: name, choices: EXPORT_FORMATS.join(', ') }))
    })
  }
}
