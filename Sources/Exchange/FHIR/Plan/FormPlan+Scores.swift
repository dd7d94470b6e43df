internal import Assessment

/// What a form calculates.
extension FormPlan {
  /// The calculations that can be carried over; the others are noted, by name and word for word.
  mutating func scores() -> [FormScore] {
    let before = (notes, reasons)
    let first = translated()
    nameTotal(among: first)
    (notes, reasons) = before
    return translated()
  }

  private mutating func translated() -> [FormScore] {
    scoreNodes.compactMap { node in
      let item = tree.item(node)
      guard !isOwn(node), let expression = item.calculated else { return nil }
      var reader = PathReader(self, at: node)
      do throws(PathError) {
        let score = try score(node, try reader.meaning(of: expression), reader)
        remark(item, reader)
        return score
      } catch {
        let message = "its calculation is not carried over: \(error.message): \(expression.text)"
        if error.leftOut == nil { note(item.linkID, message) } else { refuse(item.linkID, message) }
        return nil
      }
    }
  }

  /// Whether the calculation stands as our own export wrote it, so that our own expression is what is meant.
  func isOwn(_ node: Int) -> Bool {
    let item = tree.item(node)
    return item.facts?.text("value") != nil && isUntouched(node, item.calculated?.text ?? "")
  }

  private mutating func remark(_ item: FormItem, _ reader: PathReader) {
    guard reader.passesOverGaps else { return }
    note(
      item.linkID,
      "the form's calculation passes over unanswered questions; here the score stays open until they are answered"
    )
  }

  private func score(
    _ node: Int, _ meaning: PathMeaning, _ reader: PathReader
  ) throws(PathError) -> FormScore {
    switch meaning {
    case .guarded(let number, let condition):
      return FormScore(node: node, value: try reader.summed(number), appliesWhen: condition)
    case .category(let syntax, let texts): return try category(node, syntax, texts)
    case .truth(let truth) where truth.knownTruth == nil:
      return FormScore(node: node, value: .call("if", truth, .number(.one), .number(.zero)))
    case .nothing, .whole, .nodes, .answers, .values, .codes, .extensions, .weights, .options, .optionCodes,
      .chosenOption, .texts, .numbers, .truth:
      let value = try reader.summed(try reader.number(meaning))
      guard !value.words.isEmpty else { throw PathError(message: "it rests on no answer") }
      return FormScore(node: node, value: value)
    }
  }

  private func category(_ node: Int, _ syntax: Syntax, _ texts: [String]) throws(PathError) -> FormScore {
    let names = texts.map { Slug.name($0, except: []) ?? "category" }
    let taken = Set(itemNames).union(scoreNames.values)
    guard texts.count > 1, Set(names).count == names.count, taken.isDisjoint(with: names) else {
      throw PathError(message: "its texts cannot be told apart as categories")
    }
    return FormScore(node: node, value: syntax, categories: texts)
  }

  /// The main score is called `total`: the only sum, or the sum over every question that has numbers.
  private mutating func nameTotal(among scores: [FormScore]) {
    guard !scoreNames.values.contains("total"), !itemNames.contains("total") else { return }
    let sums = scores.filter { score in
      if case .call("sum", _) = score.value.kind { tree.item(score.node).facts == nil } else { false }
    }
    let weighted = Set(questions.filter { $0.weights != .none }.map(\.id))
    let whole = sums.first { Set(words(in: $0.value)) == weighted }
    if let total = sums.count == 1 ? sums.first : whole { scoreNames[total.node] = "total" }
  }

  /// The items of an expression, those inside ranges too.
  private func words(in syntax: Syntax) -> [String] {
    guard case .range(let first, let last) = syntax.kind else {
      if case .word(let word) = syntax.kind { return [word] }
      return syntax.parts.flatMap(words)
    }
    let names = itemNames
    guard let start = names.firstIndex(of: first), let end = names.firstIndex(of: last), start <= end else {
      return []
    }
    return Array(names[start...end])
  }
}
