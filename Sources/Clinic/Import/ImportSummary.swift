public import Casework
public import Exchange

/// What an import did, in rows.
public struct ImportSummary: Hashable, Sendable {
  /// Rows read, bad ones included.
  public internal(set) var read = 0
  /// Rows that became records.
  public internal(set) var imported = 0
  /// Rows with nothing but empty cells.
  public internal(set) var empty = 0
  /// Rows that were imported before.
  public internal(set) var skipped = 0
  /// Rows that were refused.
  public internal(set) var rejected = 0
  /// Flags that were raised.
  public internal(set) var flags = 0
}

/// Why a row was refused: where, never what it holds.
public enum ImportFinding: Error, Hashable, Sendable {
  /// The row itself is wrong.
  case row(CSVError)
  /// No member of that pseudonym, or not one of the importer's.
  case unknownMember(line: Int)
  /// The member's consent does not cover it.
  case noBasis(line: Int, MissingBasis)
  /// The source's identifier was imported before with other answers.
  case conflict(line: Int)
  /// The date lies in the future.
  case inFuture(line: Int)

  /// The line of the file.
  public var line: Int? {
    switch self {
    case .row: nil
    case .unknownMember(let line), .noBasis(let line, _), .conflict(let line), .inFuture(let line): line
    }
  }
}
