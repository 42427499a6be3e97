/** Something the client asked for that it cannot have; the message says why, in words. */
export class Refusal extends Error {
  override name = 'Refusal'
  readonly statusCode: 400 | 404 | 413

  constructor(statusCode: 400 | 404 | 413, message: string) {
    super(message)
    this.statusCode = statusCode
  }
}
