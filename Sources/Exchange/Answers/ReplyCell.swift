import Assessment

/// Reads one item's cells. What a cell means is the item's own rule; a single digit, which nearly every cell is,
/// was asked of it beforehand.
struct ReplyCell: Sendable {
  let item: Item
  private let digits: [Reply?]

  init(_ item: Item) {
    self.item = item
    digits = (0..<10).map { digit in try? item.reply(cell: String(digit)) }
  }

  /// The reply that a cell states; `nil` for an empty one, which is *not asked*.
  @inline(__always)
  func reply(_ cell: UnsafeBufferPointer<UInt8>) throws(AnswerProblem) -> Reply? {
    guard !cell.isEmpty else { return nil }
    if cell.count == 1 {
      let digit = Int(cell[0] &- UInt8(ascii: "0"))
      if digit < 10, let reply = digits[digit] { return reply }
    }
    return try uncommonReply(cell)
  }

  private func uncommonReply(_ cell: UnsafeBufferPointer<UInt8>) throws(AnswerProblem) -> Reply? {
    let text = String(decoding: cell, as: UTF8.self).trimmingSpaces
    guard !text.isEmpty else { return nil }
    return try item.reply(cell: text)
  }
}

extension AnswerProblem {
  /// What the cell should have held.
  var expected: String {
    switch reason {
    case .outside(let expected), .wrongKind(let expected): expected
    case .proxyOnSafetyItem: "no answer: a safety item is never answered for somebody else"
    case .unknownReason:
      "one of " + NonAnswer.allCases.map(\.cell).filter { !$0.isEmpty }.joined(separator: ", ")
    }
  }
}

extension String {
  /// Without the spaces and tabs around it.
  fileprivate var trimmingSpaces: Substring {
    var text = self[...]
    while let first = text.first, first == " " || first == "\t" { text.removeFirst() }
    while let last = text.last, last == " " || last == "\t" { text.removeLast() }
    return text
  }
}
