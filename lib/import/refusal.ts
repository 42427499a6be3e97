/** Why a file is not imported: what is the matter with it, and what to do. For people. */
export class ImportRefusal extends Error {
  override name = 'ImportRefusal'
}
