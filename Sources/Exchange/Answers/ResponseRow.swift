public import Assessment
public import Casework

/// One record made elsewhere. Meant to be reused from row to row, so that reading a row allocates next to nothing.
public struct ResponseRow: Sendable {
  /// The line on which it starts.
  public internal(set) var line = 0
  /// The member's pseudonym in its stored spelling.
  public internal(set) var member = ""
  /// When the person was assessed.
  public internal(set) var assessed = Instant(milliseconds: 0)
  /// The source's own identifier, where it has one.
  public internal(set) var id: String?
  /// The replies; an item with an empty cell has none.
  public internal(set) var sheet: AnswerSheet

  /// Whether every item's cell is empty. A row of coded non-answers is a record and not empty.
  public var isEmpty: Bool { sheet.isEmpty }

  /// A row to be filled by ``ResponseTable/next(into:)``.
  public init(for instrument: Instrument) { sheet = AnswerSheet(for: instrument) }
}
