/** A problem that the person can solve: its message is shown without a stack. */
export class SetupProblem extends Error {}

/**
 * Tells on stderr what the set-up is doing; stdout belongs to the command that was asked for.
 * @param {string} message
 */
export function say(message) {
  process.stderr.write(`galley: ${message}\n`)
}

/**
 * Runs a command of the project and ends the process with its exit code.
 * @param {() => Promise<number>} command
 */
export async function runCommand(command) {
  try {
    process.exitCode = await command()
  } catch (problem) {
    if (!(problem instanceof SetupProblem)) throw problem
    say(problem.message)
    process.exitCode = 1
  }
}
