extension ExampleDraft {
  /// The replies of a worked example, one per item in the order asked; `nil` for an item that was not asked.
  func replies(_ items: [Item], _ findings: inout Findings) -> [Reply?] {
    var replies: [Reply?] = items.map { item in rest.flatMap { item.reply(asRest: $0.value) } }
    if let rest, replies.allSatisfy({ $0 == nil }) {
      findings.report(rest.line, "no item takes '\(rest.value)' as the rest")
    }
    let indexes = Dictionary(items.map { ($0.id.raw, $0.index) }) { first, _ in first }
    for answer in findings.distinct(answers, "answer", { $0.key }) {
      guard let index = indexes[answer.key.value] else {
        let nearest = Spelling.nearest(to: answer.key.value, among: items.map(\.id.raw))
        findings.report(
          answer.key.line,
          "the example answers '\(answer.key.value)', which is no item"
            + (nearest.map { "; did you mean '\($0)'?" } ?? ""))
        continue
      }
      do throws(AnswerProblem) {
        let reply = try items[index].reply(cell: answer.text.value)
        replies[index] = reply == .nonAnswer(.notAsked) ? nil : reply
      } catch {
        findings.report(answer.text.line, error.description)
      }
    }
    return replies
  }
}

extension Item {
  /// The reply that a cell for all the rest is to this item; `nil` where its response does not take it.
  fileprivate func reply(asRest cell: String) -> Reply? {
    switch response {
    case .text, .date: nil
    case .choice, .multiple, .yesNo, .integer, .decimal, .clock, .duration: try? reply(cell: cell)
    }
  }
}
