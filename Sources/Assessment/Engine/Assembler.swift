/// Puts an instrument's expressions into one program: items and scores in an order in which nothing is used
/// before it is made, then the alerts.
struct Assembler {
  private(set) var compiler: Compiler
  private(set) var defects: [Defect] = []
  /// The scores that stand in the program, by their place in the draft.
  private(set) var compiled: [Int: CompiledScore] = [:]
  /// The alerts that stand in the program, by their place in the draft.
  private(set) var compiledAlerts: [Int: CompiledAlert] = [:]
  /// Every divisor, with the expression that it stands in.
  private(set) var divisors: [Divisor] = []
  private let items: [ItemDraft]
  private let scores: [ScoreDraft]
  private let alerts: [AlertDraft]
  private var expressions: [Node: Syntax] = [:]
  private var applies: [Int: Syntax] = [:]
  private var broken: Set<Node> = []

  /// A number that something is divided by.
  struct Divisor {
    let register: Int
    let items: Set<Int>
    let position: TextPosition
    let text: Located<String>
  }

  /// What depends on other things, by its place in the draft.
  enum Node: Hashable {
    case item(Int)
    case score(Int)
  }

  /// `items` and `responses` go together; of two drafts with one name, the first counts.
  init(items: [ItemDraft], responses: [ResponseKind], scores: [ScoreDraft], alerts: [AlertDraft]) {
    self.items = items
    self.scores = scores
    self.alerts = alerts
    let names = Names(
      items: Dictionary(zip(items.map(\.id.value), items.indices)) { first, _ in first },
      itemNames: items.map(\.id.value), responses: responses,
      scores: Dictionary(scores.map { ($0.id.value, $0.categories?.map(\.value)) }) { first, _ in first })
    compiler = Compiler(
      names: names, items: zip(items, responses).map { CompiledItem($0, response: $1) })
  }

  /// Compiles everything; what could not be is among the defects.
  mutating func assemble() {
    parse()
    let order = sorted()
    for node in order {
      switch node {
      case .item(let index): assemble(item: index)
      case .score(let index): assemble(score: index)
      }
    }
    for index in alerts.indices { assemble(alert: index) }
    compiler.program.scores = scores.indices.compactMap { compiled[$0] }
    compiler.program.alerts = alerts.indices.compactMap { compiledAlerts[$0] }
  }

  private mutating func parse() {
    for (index, item) in items.enumerated() {
      if let condition = item.askWhen { expressions[.item(index)] = parsed(condition, .item(index)) }
    }
    for (index, score) in scores.enumerated() {
      expressions[.score(index)] = parsed(score.value, .score(index))
      if let condition = score.appliesWhen { applies[index] = parsed(condition, .score(index)) }
    }
  }

  private mutating func parsed(_ text: Located<String>, _ node: Node? = nil) -> Syntax? {
    do throws(ExpressionError) {
      return try Parser.parse(text.value)
    } catch {
      if let node { broken.insert(node) }
      defects.append(error.defect(in: text))
      return nil
    }
  }

  // MARK: Order

  /// Everything in an order in which nothing is used before it is made; cycles are defects and left out.
  private mutating func sorted() -> [Node] {
    let snapshot = self
    var search = DependencySearch { snapshot.needs($0) }
    let nodes = items.indices.map(Node.item) + scores.indices.map(Node.score)
    nodes.forEach { search.visit($0) }
    for cycle in search.cycles {
      broken.formUnion(cycle)
      let path = (cycle + cycle.prefix(1)).map(name).joined(separator: " needs ")
      defects.append(Defect(line: line(of: cycle[0]), message: "goes in a circle: \(path)"))
    }
    for (index, item) in items.enumerated() where item.askWhen != nil && !broken.contains(.item(index)) {
      reportLaterItems(index, search.reach(of: .item(index)))
    }
    return search.order
  }

  private mutating func reportLaterItems(_ index: Int, _ reach: Set<Node>) {
    let later = items.indices.filter { $0 > index && reach.contains(.item($0)) }
    guard let first = later.first, let condition = items[index].askWhen else { return }
    defects.append(
      Defect(
        line: condition.line,
        message: "'\(name(.item(index)))' is asked before '\(name(.item(first)))', which its ask-when needs"))
  }

  private func needs(_ node: Node) -> [Node] {
    var syntaxes = expressions[node].map { [$0] } ?? []
    if case .score(let index) = node, let condition = applies[index] { syntaxes.append(condition) }
    return syntaxes.flatMap(needs)
  }

  private func needs(_ syntax: Syntax) -> [Node] {
    if case .range(let first, let last) = syntax.kind {
      guard let start = compiler.names.items[first], let end = compiler.names.items[last], start <= end
      else { return [] }
      return (start...end).map(Node.item)
    }
    guard case .word(let word) = syntax.kind else { return syntax.parts.flatMap(needs) }
    if let item = compiler.names.items[word] { return [.item(item)] }
    return scores.firstIndex { $0.id.value == word }.map { [.score($0)] } ?? []
  }

  private func name(_ node: Node) -> String {
    switch node {
    case .item(let index): items[index].id.value
    case .score(let index): scores[index].id.value
    }
  }

  private func line(of node: Node) -> Int {
    switch node {
    case .item(let index): (items[index].askWhen ?? items[index].id).line
    case .score(let index): scores[index].value.line
    }
  }

  // MARK: Compiling

  private func rests(onBroken syntax: Syntax) -> Bool { needs(syntax).contains { broken.contains($0) } }

  private mutating func assemble(item index: Int) {
    defer { compiler.emit(.item(index)) }
    guard let syntax = expressions[.item(index)], let text = items[index].askWhen,
      !broken.contains(.item(index)), !rests(onBroken: syntax)
    else { return }
    guard let (register, condition) = condition(syntax, text, staysOpen: true) else { return }
    compiler.program.items[index].condition = register
    compiler.program.items[index].conditionItems = condition.items.sorted()
  }

  private mutating func assemble(score index: Int) {
    let score = scores[index]
    guard let syntax = expressions[.score(index)], !broken.contains(.score(index)), !rests(onBroken: syntax)
    else {
      broken.insert(.score(index))
      return
    }
    let categories = score.categories?.map(\.value)
    compiler.staysOpen = false
    guard
      let value = attempt(
        score.value,
        { compiler throws(ExpressionError) in
          try compiler.compile(value: syntax, categories: categories)
        })
    else {
      broken.insert(.score(index))
      return
    }
    compiler.register(value, as: score.id.value)
    compiled[index] = CompiledScore(
      value, condition: condition(ofScore: index), assumption: assumption(ofScore: index))
  }

  private mutating func condition(ofScore index: Int) -> Int? {
    guard let syntax = applies[index], let text = scores[index].appliesWhen, !rests(onBroken: syntax)
    else { return nil }
    return condition(syntax, text, staysOpen: false)?.register
  }

  private func assumption(ofScore index: Int) -> [CompiledScore.Assumption] {
    applies[index].map { compiler.assumptions(in: $0) } ?? []
  }

  private mutating func assemble(alert index: Int) {
    let alert = alerts[index]
    guard let syntax = parsed(alert.when), !rests(onBroken: syntax) else { return }
    compiler.declinedItems = []
    guard let (register, condition) = condition(syntax, alert.when, staysOpen: true) else { return }
    guard !condition.evidence.all.isEmpty else {
      defects.append(Defect(line: alert.when.line, message: "rests on no item; an alert needs an answer"))
      return
    }
    compiledAlerts[index] = CompiledAlert(
      condition: register, evidence: condition.evidence, declinedItems: compiler.declinedItems)
  }

  private mutating func condition(
    _ syntax: Syntax, _ text: Located<String>, staysOpen: Bool
  ) -> (register: Int, compiled: Compiled)? {
    compiler.staysOpen = staysOpen
    return attempt(text) { compiler throws(ExpressionError) in try compiler.truth(syntax) }
  }

  /// Compiles one expression and gathers what is wrong with it.
  private mutating func attempt<Result>(
    _ text: Located<String>, _ body: (inout Compiler) throws(ExpressionError) -> Result
  ) -> Result? {
    defer {
      var seen: Set<TextPosition> = []
      defects += compiler.doubts.filter { seen.insert($0.position).inserted }.map { $0.defect(in: text) }
      divisors += compiler.divisors.map {
        Divisor(register: $0.register, items: $0.items, position: $0.position, text: text)
      }
      compiler.doubts = []
      compiler.divisors = []
    }
    do throws(ExpressionError) {
      return try body(&compiler)
    } catch {
      defects.append(error.defect(in: text))
      return nil
    }
  }
}
