internal import Assessment

/// Puts our expressions into FHIRPath, so that other systems can compute what we do.
///
/// What is missing stays missing: an unanswered question leaves a sum empty, as it leaves ours open. Prorating and
/// ranges have no counterpart. Every item and score that an expression names becomes a variable of the form.
struct PathWriter {
  private let items: [String: ItemDraft]
  private let order: [String]
  private let kinds: [String: ResponseDraft]
  private let scores: [String: ScoreDraft]
  /// The variables that were needed, each after those that it needs itself.
  private(set) var variables: [FormExpression] = []
  private var names: [String: String] = [:]
  private var open: Set<String> = []
  /// Words that are categories of the score at hand.
  private var categories: Set<String> = []

  /// Longer than a form's expression ought to be.
  private static let longest = 12_000

  init(_ draft: InstrumentDraft) {
    items = Dictionary(draft.items.map { ($0.id.value, $0) }) { first, _ in first }
    order = draft.items.map(\.id.value)
    scores = Dictionary(draft.scores.map { ($0.id.value, $0) }) { first, _ in first }
    let responses = Dictionary(draft.responses.map { ($0.id.value, $0) }) { first, _ in first }
    kinds = Dictionary(
      draft.items.compactMap { item in
        responses[item.response.value].map { (item.id.value, $0) }
      }
    ) { first, _ in first }
  }

  // MARK: Whole expressions

  /// A condition in FHIRPath.
  mutating func condition(_ text: String) throws(PathError) -> String {
    let outer = categories
    categories = []
    defer { categories = outer }
    return try checked(try path(try parsed(text)))
  }

  /// A score's value in FHIRPath: a variable where others use it too.
  mutating func value(of score: ScoreDraft) throws(PathError) -> String {
    if names[score.id.value] != nil { return try variable(score.id.value) }
    return try checked(try body(of: score))
  }

  private mutating func body(of score: ScoreDraft) throws(PathError) -> String {
    let outer = categories
    categories = Set(score.categories?.map(\.value) ?? [])
    defer { categories = outer }
    let value = try path(try parsed(score.value.value))
    guard let condition = score.appliesWhen else { return value }
    return "iif(\(try self.condition(condition.value)), \(value), {})"
  }

  private func parsed(_ text: String) throws(PathError) -> Syntax {
    do throws(ExpressionError) {
      return try Parser.parse(text)
    } catch {
      throw PathError(message: error.message)
    }
  }

  private func checked(_ path: String) throws(PathError) -> String {
    guard path.utf8.count <= Self.longest else { throw PathError(message: "it becomes too long") }
    return path
  }

  // MARK: Parts

  /// The parts within brackets where they need them.
  mutating func part(_ syntax: Syntax) throws(PathError) -> String {
    let path = try path(syntax)
    switch syntax.kind {
    case .number, .truth, .word, .call("answered", _): return path
    case .range, .not, .negative, .arithmetic, .comparison, .both, .either, .call, .step: return "(\(path))"
    }
  }

  mutating func path(_ syntax: Syntax) throws(PathError) -> String {
    switch syntax.kind {
    case .number(let number): return try Self.text(of: number)
    case .truth(let truth): return truth ? "true" : "false"
    case .word(let word): return try self.word(word)
    case .range: throw PathError(message: "a range stands where one value is needed")
    case .not(let part): return "\(try self.part(part)).not()"
    case .negative(let part): return "-\(try self.part(part))"
    case .arithmetic(let sign, let left, let right):
      return "\(try part(left)) \(sign.sign) \(try part(right))"
    case .comparison(let sign, let left, let right):
      return "\(try part(left)) \(sign.rawValue) \(try part(right))"
    case .both(let left, let right): return "\(try part(left)) and \(try part(right))"
    case .either(let left, let right): return "\(try part(left)) or \(try part(right))"
    case .call(let function, let arguments): return try checked(try call(function, arguments))
    case .step: throw PathError(message: "a step stands outside a table")
    }
  }

  private static func text(of number: Rational) throws(PathError) -> String {
    let text = number.exactText
    return Rational(text: text) == number ? text : "(\(number.numerator) / \(number.denominator))"
  }

  private mutating func word(_ word: String) throws(PathError) -> String {
    if categories.contains(word) { return "'\(word)'" }
    guard items[word] == nil, scores[word] == nil else { return try variable(word) }
    // A category of another score, compared with it.
    if scores.values.contains(where: { $0.categories?.contains { $0.value == word } == true }) {
      return "'\(word)'"
    }
    throw PathError(message: "'\(word)' is not in the form's answers")
  }

  // MARK: Variables

  /// The variable that stands for an item or a score, made where it is not there yet.
  mutating func variable(_ id: String) throws(PathError) -> String {
    if let name = names[id] { return "%\(name)" }
    guard open.insert(id).inserted else { throw PathError(message: "'\(id)' goes in a circle") }
    defer { open.remove(id) }
    let body: String
    if let score = scores[id] {
      body = try checked(try self.body(of: score))
    } else {
      body = try hiding(id, try answer(to: id))
    }
    let name = free(id)
    names[id] = name
    variables.append(FormExpression(name: name, language: "text/fhirpath", text: body))
    return "%\(name)"
  }

  /// What an item that counts for something counts as where it is certainly not asked.
  private mutating func hiding(_ id: String, _ body: String) throws(PathError) -> String {
    guard let item = items[id], let condition = item.askWhen, let hidden = item.hidden?.value,
      let number = Rational(text: hidden)
    else { return body }
    let text = kinds[id]?.kind.value == "yes-no" ? (number == .zero ? "false" : "true") : number.exactText
    return "iif((\(try self.condition(condition.value))).not(), \(text), \(body))"
  }

  /// A name without hyphens, which FHIRPath would take for a minus.
  private func free(_ id: String) -> String {
    let parts = id.split(separator: "-").map(String.init)
    let name =
      parts.prefix(1).joined()
      + parts.dropFirst().map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    let taken = Set(names.values).union(["resource", "rootResource", "context", "questionnaire", "loinc"])
    return taken.contains(name)
      ? (2...).lazy.map { "\(name)\($0)" }.first { !taken.contains($0) } ?? name : name
  }

  /// The answer to an item as its number or truth.
  private func answer(to id: String) throws(PathError) -> String {
    let given = "\(Self.response(id)).answer.value"
    switch kinds[id]?.kind.value {
    case "choice":
      return "%questionnaire.item.where(linkId = '\(id)').answerOption.where(value.code = \(given).code)"
        + ".extension.where(url = '\(FormURL.ordinal)').value"
    case "yes-no", "integer", "decimal", "duration": return given
    case "clock":
      let text = "\(given).toString()"
      return "\(text).substring(0, 2).toInteger() * 60 + \(text).substring(3, 2).toInteger()"
    case _: throw PathError(message: "the answer to '\(id)' is no number")
    }
  }

  static func response(_ id: String) -> String { "%resource.item.where(linkId = '\(id)')" }

  // MARK: What functions need

  func kind(of id: String) -> ResponseDraft? { kinds[id] }

  func item(_ id: String) -> ItemDraft? { items[id] }

  /// The items from the first to the last of a range.
  func items(from first: String, to last: String) throws(PathError) -> [String] {
    guard let start = order.firstIndex(of: first), let end = order.firstIndex(of: last), start <= end else {
      throw PathError(message: "a range of items runs backwards")
    }
    return Array(order[start...end])
  }
}
