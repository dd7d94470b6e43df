/// Where a part of a draft stands, written as a line number: a draft that comes from no file has none of its own,
/// and what is found wrong with it can so be traced back to the part.
struct DraftPlace: Hashable {
  /// What it is a part of.
  enum Kind: Int, CaseIterable {
    case head
    case response
    case item
    case score
    case alert
    case example
  }

  /// Which part of it.
  enum Part: Int, CaseIterable {
    case whole
    case bands
    case positive
    case norms
    case missing
    case change
  }

  let kind: Kind
  let index: Int

  /// More lines than any expression has.
  private static let stride = 20_000
  private static let span = 10_000

  init(_ kind: Kind, _ index: Int = 0) {
    self.kind = kind
    self.index = index
  }

  /// The line for a part.
  func line(_ part: Part = .whole) -> Int {
    ((kind.rawValue * Self.span + index) * Part.allCases.count + part.rawValue) * Self.stride + 1
  }

  /// The place and the part that a line stands for.
  static func read(_ line: Int) -> (place: DraftPlace, part: Part) {
    let (rest, part) = (line / stride).quotientAndRemainder(dividingBy: Part.allCases.count)
    let (kind, index) = rest.quotientAndRemainder(dividingBy: span)
    return (DraftPlace(Kind(rawValue: kind) ?? .head, index), Part(rawValue: part) ?? .whole)
  }
}
