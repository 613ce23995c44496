/** A reason why the database cannot be migrated: one sentence that can be shown as it is, with what to do. */
export class MigrationFailure extends Error {
  override readonly name = 'MigrationFailure';
}
