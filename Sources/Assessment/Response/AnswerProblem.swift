/// Why an answer cannot be taken. Says what the item takes, never what was given.
public struct AnswerProblem: Error, Hashable, Sendable, CustomStringConvertible {
  /// The item that was being answered.
  public let item: ItemID
  /// What is the matter.
  public let reason: Reason

  /// The ways in which an answer can be wrong.
  public enum Reason: Hashable, Sendable {
    /// Not among the values, or outside the range, that `expected` describes.
    case outside(expected: String)
    /// Not of the item's kind at all; `expected` describes what is.
    case wrongKind(expected: String)
    /// Somebody else answers for the person, and this is a safety item.
    case proxyOnSafetyItem
    /// The cell starts with `!` but names no reason.
    case unknownReason
  }

  /// States a problem.
  public init(item: ItemID, reason: Reason) {
    self.item = item
    self.reason = reason
  }

  /// One line: which item, and what it takes.
  public var description: String {
    switch reason {
    case .outside(let expected): "\(item): not among its answers; it takes \(expected)"
    case .wrongKind(let expected): "\(item): not that kind of answer; it takes \(expected)"
    case .proxyOnSafetyItem: "\(item): a safety item is never answered for somebody else; ask the person"
    case .unknownReason:
      "\(item): unknown reason; use "
        + NonAnswer.allCases.map(\.cell).filter { !$0.isEmpty }.joined(separator: ", ")
    }
  }
}
