internal import Assessment

/// Puts an expression in FHIRPath into ours, by working out what it speaks of in the form at hand.
///
/// FHIRPath has no notion of a missing answer: its sums pass over them. Ours never do; where the form's own
/// expression says that a missing answer counts as nothing, that is remembered, so that it can be told.
struct PathReader {
  let plan: FormPlan
  /// Variables within reach, the nearest first.
  let variables: [String: FormExpression]
  /// What stands before the dot.
  var focus = PathMeaning.whole
  /// Whether the form counts an unanswered question as nothing, which we do not.
  private(set) var passesOverGaps = false
  private var open: Set<String> = []
  private var steps = 0

  /// Bounds the work on garbage, and on variables that name each other many times.
  private static let mostSteps = 20_000

  /// Reads expressions of an item, or of the form as a whole.
  init(_ plan: FormPlan, at node: Int?) {
    self.plan = plan
    variables = plan.variables(at: node)
  }

  /// What an expression speaks of.
  mutating func meaning(of expression: FormExpression) throws(PathError) -> PathMeaning {
    guard expression.isPath else {
      throw PathError(message: "it is written in '\(expression.language)', not in FHIRPath")
    }
    return try meaning(of: try PathParser.parse(expression.text, variables: Set(variables.keys)))
  }

  /// The truth that an expression states.
  mutating func truth(of expression: FormExpression) throws(PathError) -> Syntax {
    try truth(try meaning(of: expression))
  }

  mutating func meaning(of syntax: PathSyntax) throws(PathError) -> PathMeaning {
    steps += 1
    guard steps <= Self.mostSteps else { throw PathError(message: "it takes too many steps") }
    switch syntax {
    case .nothing: return .nothing
    case .number(let number): return .numbers([.number(number)])
    case .text(let text): return .texts([text])
    case .truth(let truth): return .truth(.truth(truth))
    case .time: throw PathError(message: "dates and times cannot be reckoned with")
    case .variable(let name): return try variable(name)
    case .focus: return focus
    case .running(let name): throw PathError(message: "$\(name) is understood only in a sum")
    case .member(let base, let name): return try member(name, of: try meaning(of: base))
    case .call(let base, let name, let arguments):
      return try call(name, arguments, on: try meaning(of: base))
    case .element(let base, let index): return try element(try meaning(of: base), index)
    case .negative(let part):
      return .numbers([.made(.negative(try number(try meaning(of: part))))])
    case .binary(let sign, let left, let right): return try binary(sign, left, right)
    }
  }

  /// The same with something else before the dot.
  mutating func meaning(
    of syntax: PathSyntax, on focus: PathMeaning
  ) throws(PathError) -> PathMeaning {
    let outer = self.focus
    self.focus = focus
    defer { self.focus = outer }
    return try meaning(of: syntax)
  }

  mutating func passOverGaps() { passesOverGaps = true }

  private mutating func variable(_ name: String) throws(PathError) -> PathMeaning {
    if let variable = variables[name] {
      guard open.insert(name).inserted else { throw PathError(message: "%\(name) goes in a circle") }
      defer { open.remove(name) }
      let outer = focus
      focus = .whole
      defer { focus = outer }
      return try meaning(of: variable)
    }
    switch name {
    case "resource", "rootResource", "context", "questionnaire": return .whole
    case "loinc": return .texts([FormCoding.loinc])
    case "sct": return .texts(["http://snomed.info/sct"])
    case "ucum": return .texts(["http://unitsofmeasure.org"])
    case _: throw PathError(message: "%\(name) is not in the form")
    }
  }

  /// The first of one, which is the one.
  private mutating func element(
    _ base: PathMeaning, _ index: PathSyntax
  ) throws(PathError) -> PathMeaning {
    guard index == .number(.zero) else {
      throw PathError(message: "only the first answer to a question can be told: [0]")
    }
    return try first(base)
  }

  func first(_ base: PathMeaning) throws(PathError) -> PathMeaning {
    switch base {
    case .nodes(let nodes): return .nodes(Array(nodes.prefix(1)))
    case .nothing, .whole, .truth, .category, .guarded, .chosenOption: return base
    case .answers(let taken), .values(let taken), .codes(let taken), .extensions(let taken),
      .weights(let taken):
      guard taken.count == 1, !isMultiple(taken[0].node) else {
        throw PathError(message: "it takes the first of several answers")
      }
      return base
    case .numbers(let numbers):
      guard numbers.count == 1 else { throw PathError(message: "it takes the first of several numbers") }
      return base
    case .texts(let texts): return .texts(Array(texts.prefix(1)))
    case .options, .optionCodes: throw PathError(message: "it takes the first of the offered answers")
    }
  }
}
