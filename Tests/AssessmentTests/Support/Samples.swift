import Assessment

/// Instruments built in code from the published scoring rules.
enum Samples {
  static var phq9Draft: InstrumentDraft {
    var draft = InstrumentDraft.plain("phq-9")
    draft.response("frequency", "choice", values: [0, 1, 2, 3])
    for number in 1...8 { draft.item("q\(number)", "frequency") }
    draft.item("q9", "frequency", isSafety: true)
    draft.item("q10", "frequency", askWhen: "total >= 1", hidden: "omit")
    draft.score(
      "total", "sum(q1...q9)", allow: 2,
      bands: ["minimal": 0, "mild": 5, "moderate": 10, "moderately-severe": 15, "severe": 20], positive: 10)
    draft.score("core", "count(q1...q2 >= 2)")
    draft.score("symptoms", "count(q1...q8 >= 2, q9 >= 1)")
    draft.score(
      "syndrome", "if(core >= 1 and symptoms >= 5, major, if(core >= 1 and symptoms >= 2, other, none))",
      categories: ["none", "other", "major"])
    draft.alert("thoughts-of-death", "q9 >= 1")
    return draft
  }

  static var asqDraft: InstrumentDraft {
    var draft = InstrumentDraft.plain("asq")
    draft.response("answer", "yes-no")
    for number in 1...4 { draft.item("q\(number)", "answer", isSafety: true) }
    let positive =
      "q1 or q2 or q3 or q4 or declined(q1) or declined(q2) or declined(q3) or declined(q4)"
    draft.item("q5", "answer", askWhen: positive, hidden: "0", isSafety: true)
    draft.score(
      "result", "if(q5, acute, if(\(positive), non-acute, negative))",
      categories: ["negative", "non-acute", "acute"])
    draft.alert("wish", "q1")
    draft.alert("any", "count(q2...q4) >= 1")
    draft.alert("now", "q5", level: "immediate")
    draft.alert("refused", "declined(q1) or declined(q2) or declined(q3) or declined(q4) or declined(q5)")
    return draft
  }

  /// The ten symptoms of a grief scale behind a gate question.
  static var griefDraft: InstrumentDraft {
    var draft = InstrumentDraft.plain("grief")
    draft.response("answer", "yes-no")
    draft.response("strength", "choice", values: [1, 2, 3, 4, 5])
    draft.item("q1", "answer")
    for number in 2...5 { draft.item("q\(number)", "strength", askWhen: "q1", hidden: "omit") }
    draft.score("total", "sum(q2...q5)", appliesWhen: "q1", bands: ["below": 4, "reached": 12], positive: 12)
    return draft
  }

  /// Fifteen yes-no items, five of them keyed the other way; a missing rule that rounds up.
  static var gds15Draft: InstrumentDraft {
    var draft = InstrumentDraft.plain("gds-15")
    draft.response("answer", "yes-no")
    for number in 1...15 { draft.item("q\(number)", "answer") }
    draft.score(
      "total",
      "count(not q1, q2, q3, q4, not q5, q6, not q7, q8, q9, q10, not q11, q12, not q13, q14, q15)",
      allow: 5, round: "up", bands: ["few": 0, "some": 5, "more": 9, "many": 12])
    return draft
  }

  static func instrument(_ draft: InstrumentDraft) throws -> Instrument { try Instrument(draft) }
}

extension Instrument {
  /// A sheet from cells in the order asked; `_` leaves an item out.
  func sheet(_ cells: String) throws -> AnswerSheet {
    var sheet = AnswerSheet(for: self)
    for (item, cell) in zip(items, cells.split(separator: " ")) where cell != "_" {
      sheet[item.id] = try item.reply(cell: cell)
    }
    return sheet
  }
}

extension AssessmentResult {
  func number(_ id: ScoreID) -> NumberScore? {
    guard case .number(let number) = self[id]?.outcome else { return nil }
    return number
  }

  func category(_ id: ScoreID) -> CategoryScore? {
    guard case .category(let category) = self[id]?.outcome else { return nil }
    return category
  }
}
