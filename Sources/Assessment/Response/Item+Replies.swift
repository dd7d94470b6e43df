extension Item {
  /// Why the item does not take an answer; `nil` where it does.
  public func problem(with answer: Answer) -> AnswerProblem? {
    response.problem(with: answer).map { AnswerProblem(item: id, reason: $0) }
  }

  /// Reads a cell of a CSV file: a coded non-answer, nothing (*not asked*), or an answer in the item's terms.
  ///
  /// - Throws: ``AnswerProblem`` where the text is neither, or lies outside the item's answers.
  public func reply(cell: some StringProtocol) throws(AnswerProblem) -> Reply {
    if let reason = NonAnswer(cell: cell) { return .nonAnswer(reason) }
    guard cell.first != "!" else { throw AnswerProblem(item: id, reason: .unknownReason) }
    guard let answer = response.answer(fromCell: String(cell)) else {
      throw AnswerProblem(item: id, reason: .wrongKind(expected: response.answers))
    }
    if let problem = problem(with: answer) { throw problem }
    return .answer(answer)
  }

  /// The text that ``reply(cell:)`` reads back as this reply.
  public func cell(for reply: Reply) -> String {
    switch reply {
    case .nonAnswer(let reason): reason.cell
    case .answer(let answer): answer.cell
    }
  }
}

extension Answer {
  fileprivate var cell: String {
    switch self {
    case .choice(let value), .integer(let value), .duration(let value): String(value)
    case .choices(let values): values.map(String.init).joined(separator: ";")
    case .yesNo(let isYes): isYes ? "yes" : "no"
    case .decimal(let value): value.exactText
    case .text(let text): text
    case .date(let year, let month, let day):
      Self.padded(year, 4) + "-" + Self.padded(month, 2) + "-" + Self.padded(day, 2)
    case .clock(let minutes): Self.padded(minutes / 60, 2) + ":" + Self.padded(minutes % 60, 2)
    }
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
