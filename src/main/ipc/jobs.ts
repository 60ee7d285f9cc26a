import { ulid } from 'ulid'
import { GalleyError } from '#shared/contract/index'

/** Work that the renderer drives step by step, by the id it was given at the beginning. */
export class Jobs<Job> {
  readonly #jobs = new Map<string, Job>()

  add(job: Job): string {
    const id = ulid()
    this.#jobs.set(id, job)
    return id
  }

  get(id: string): Job {
    const job = this.#jobs.get(id)
    if (job === undefined) throw new GalleyError('job-not-found', { job: id })
    return job
  }

  remove(id: string): void {
    this.#jobs.delete(id)
  }

  all(): Job[] {
    return [...this.#jobs.values()]
  }
}
