/// Puts an instrument's expressions into one program: items and scores in an order in which nothing is used
/// before it is made, then the alerts.
struct Assembler {
  private(set) var compiler: Compiler
  var defects: [Defect] = []
  /// The scores that stand in the program, by their place in the draft.
  private(set) var compiled: [Int: CompiledScore] = [:]
  /// The alerts that stand in the program, by their place in the draft.
  private(set) var compiledAlerts: [Int: CompiledAlert] = [:]
  /// Every expression that was compiled.
  private(set) var expressions: [CompiledExpression] = []
  let items: [ItemDraft]
  let scores: [ScoreDraft]
  let alerts: [AlertDraft]
  let names: Names
  /// What the items' conditions, the scores' values and the alerts' conditions are written as.
  private(set) var syntaxes: [Node: Syntax] = [:]
  /// What is needed by what, in an order in which needs come first; the alerts come last.
  var needs: [(node: Node, needs: Set<Node>)] = []
  private var applies: [Int: Syntax] = [:]
  /// What was found wrong, and what rests on it: no more is said of it.
  var broken: Set<Node>
  private var size = 0

  /// What depends on other things, by its place in the draft.
  enum Node: Hashable {
    case item(Int)
    case score(Int)
    case alert(Int)
  }

  /// `items` and `responses` go together. Nothing is said of `broken` ones, nor of what rests on them.
  init(
    items: [ItemDraft], responses: [ResponseKind], scores: [ScoreDraft], alerts: [AlertDraft],
    broken: Set<Node> = [], uncertainty: Names.Uncertainty = Names.Uncertainty()
  ) {
    self.items = items
    self.scores = scores
    self.alerts = alerts
    self.broken = broken
    names = Names(
      items: Dictionary(zip(items.map(\.id.value), items.indices)) { first, _ in first },
      itemNames: items.map(\.id.value), responses: responses,
      scores: Dictionary(scores.map { ($0.id.value, $0.categories?.map(\.value)) }) { first, _ in first },
      uncertainty: uncertainty)
    compiler = Compiler(
      names: names, items: zip(items, responses).map { CompiledItem($0, response: $1) })
  }

  /// Compiles everything; what could not be is among the defects.
  mutating func assemble() {
    parse()
    for node in sorted() {
      switch node {
      case .item(let index): assemble(item: index)
      case .score(let index): assemble(score: index)
      case .alert(let index): assemble(alert: index)
      }
    }
    compiler.program.scores = scores.indices.compactMap { compiled[$0] }
    compiler.program.alerts = alerts.indices.compactMap { compiledAlerts[$0] }
  }

  // MARK: Reading

  private mutating func parse() {
    for (index, item) in items.enumerated() where !broken.contains(.item(index)) {
      if let condition = item.askWhen { syntaxes[.item(index)] = parsed(condition, .item(index)) }
    }
    for (index, score) in scores.enumerated() where !broken.contains(.score(index)) {
      syntaxes[.score(index)] = parsed(score.value, .score(index))
      if let condition = score.appliesWhen { applies[index] = parsed(condition, .score(index)) }
    }
    for (index, alert) in alerts.enumerated() {
      syntaxes[.alert(index)] = parsed(alert.when, .alert(index))
    }
  }

  private mutating func parsed(_ text: Located<String>, _ node: Node) -> Syntax? {
    do throws(ExpressionError) {
      let syntax = try Parser.parse(text.value)
      let before = size
      size += compiler.size(of: syntax) ?? Compiler.mostSteps + 1
      // Once they are too large together nothing is said of those that follow.
      guard before <= Compiler.mostSteps else { throw .knockOn(at: syntax.position) }
      guard size <= Compiler.mostSteps else { throw compiler.error(syntax, Compiler.tooLarge) }
      return syntax
    } catch {
      broken.insert(node)
      if !names.uncertainty.concerns(text.value), !error.isKnockOn { defects.append(error.defect(in: text)) }
      return nil
    }
  }

  /// Everything that stands in an item's condition, or in a score's value and its condition.
  func expressions(of node: Node) -> [Syntax] {
    var syntaxes = syntaxes[node].map { [$0] } ?? []
    if case .score(let index) = node, let condition = applies[index] { syntaxes.append(condition) }
    return syntaxes
  }

  // MARK: Compiling

  private mutating func assemble(item index: Int) {
    defer { compiler.emit(.item(index)) }
    guard let syntax = syntaxes[.item(index)], let text = items[index].askWhen,
      !broken.contains(.item(index))
    else { return }
    guard !rests(onBroken: syntax),
      let (register, condition) = condition(syntax, text, of: .item(index), staysOpen: true)
    else {
      broken.insert(.item(index))
      return
    }
    compiler.program.items[index].condition = register
    compiler.program.items[index].conditionItems = condition.items.sorted()
  }

  private mutating func assemble(score index: Int) {
    let score = scores[index]
    guard !broken.contains(.score(index)), let syntax = syntaxes[.score(index)],
      !expressions(of: .score(index)).contains(where: rests(onBroken:))
    else {
      broken.insert(.score(index))
      return
    }
    let categories = score.categories?.map(\.value)
    compiler.staysOpen = false
    let value = attempt(
      score.value, of: .score(index),
      { compiler throws(ExpressionError) in
        try compiler.compile(value: syntax, categories: categories)
      })
    var condition: (register: Int, compiled: Compiled)?
    if let syntax = applies[index], let text = score.appliesWhen {
      condition = self.condition(syntax, text, of: .score(index), staysOpen: false)
      if condition == nil { broken.insert(.score(index)) }
    }
    guard let value, !broken.contains(.score(index)) else {
      broken.insert(.score(index))
      return
    }
    compiler.register(value, as: score.id.value)
    compiled[index] = CompiledScore(
      value, condition: condition, assumption: assumption(ofScore: index))
  }

  private func assumption(ofScore index: Int) -> [CompiledScore.Assumption] {
    applies[index].map { compiler.assumptions(in: $0) } ?? []
  }

  private mutating func assemble(alert index: Int) {
    let alert = alerts[index]
    guard let syntax = syntaxes[.alert(index)], !rests(onBroken: syntax) else { return }
    compiler.declinedItems = []
    guard let (register, condition) = condition(syntax, alert.when, of: .alert(index), staysOpen: true) else {
      return
    }
    guard !condition.evidence.all.isEmpty else {
      defects.append(
        Defect(
          line: alert.when.line,
          message: "alert '\(alert.id.value)' rests on no item; an alert needs an answer that fires it"))
      return
    }
    compiledAlerts[index] = CompiledAlert(
      condition: register, items: condition.items.sorted(), evidence: condition.evidence,
      declinedItems: compiler.declinedItems)
  }

  private mutating func condition(
    _ syntax: Syntax, _ text: Located<String>, of node: Node, staysOpen: Bool
  ) -> (register: Int, compiled: Compiled)? {
    compiler.staysOpen = staysOpen
    return attempt(text, of: node, { compiler throws(ExpressionError) in try compiler.truth(syntax) })
  }

  /// Compiles one expression and gathers what is wrong with it. One that holds a doubt is as good as wrong.
  private mutating func attempt<Result>(
    _ text: Located<String>, of node: Node, _ body: (inout Compiler) throws(ExpressionError) -> Result
  ) -> Result? {
    let start = compiler.program.numbers.count
    compiler.begin()
    do throws(ExpressionError) {
      let result = try body(&compiler)
      var seen: Set<TextPosition> = []
      defects += compiler.doubts.filter { seen.insert($0.position).inserted }.map { $0.defect(in: text) }
      guard seen.isEmpty else { return nil }
      expressions.append(
        CompiledExpression(
          node: node, text: text, numbers: start..<compiler.program.numbers.count,
          divisors: compiler.divisors, comparisons: compiler.comparisons))
      return result
    } catch {
      if !names.uncertainty.concerns(text.value), !error.isKnockOn { defects.append(error.defect(in: text)) }
      return nil
    }
  }
}
