extension Compiler {
  mutating func compile(
    word: String, at position: TextPosition, _ categories: [String]
  ) throws(ExpressionError) -> Compiled {
    if let category = categories.firstIndex(of: word) {
      return Compiled(value: .category(newCategory(CategorySet(index: category)), of: categories))
    }
    if let item = names.items[word] { return try compile(item: item, word, position) }
    if let score = scores[word] { return score }
    switch word {
    case "age":
      program.asksAge = true
      return Compiled(value: .number(program.age))
    case "female", "male":
      program.asksSex = true
      return Compiled(value: .truth(word == "female" ? program.female : program.male))
    case _ where names.uncertainty.hasUnnamed: throw .knockOn(at: position)
    case _:
      let meaning = categories.isEmpty ? "no item or score" : "no item, score or category"
      throw ExpressionError(
        position: position,
        message: "'\(word)' is \(meaning)\(names.suggestion(for: word, among: categories))")
    }
  }

  private func compile(
    item: Int, _ word: String, _ position: TextPosition
  ) throws(ExpressionError) -> Compiled {
    switch program.items[item].kind {
    case .number: return Compiled(value: .number(item), items: [item], evidence: .items([item]))
    case .truth: return Compiled(value: .truth(item), items: [item], evidence: .items([item]))
    case .choices:
      throw ExpressionError(
        position: position, message: "'\(word)' is a multiple choice; use includes(\(word), value)")
    case .unscored:
      throw ExpressionError(
        position: position, message: "'\(word)' takes words or a date; only answered(\(word)) can be told")
    }
  }

  /// The categories that an expression is made of, where it is one of categories.
  func categories(of syntax: Syntax) -> [String]? {
    switch syntax.kind {
    case .word(let word): names.categories(ofScore: word)
    case .call("table", let arguments) where arguments.count > 1: categories(of: arguments[1])
    case .call("if", let arguments) where arguments.count == 3:
      categories(of: arguments[1]) ?? categories(of: arguments[2])
    case .number, .truth, .range, .not, .negative, .arithmetic, .comparison, .both, .either, .call, .step: nil
    }
  }
}
