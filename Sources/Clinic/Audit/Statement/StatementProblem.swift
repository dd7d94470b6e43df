/// Why a statement cannot be written or read.
public enum StatementProblem: Error, Hashable, Sendable {
  /// The file is no statement of a check, or is not whole.
  case notAStatement
  /// Something stands under that name already; a statement is never written over.
  case exists(String)
  /// The folder is not there, or cannot be written to.
  case cannotWrite(String)
}
