extension Assembler {
  /// Everything in an order in which nothing is used before it is made; cycles are defects and left out.
  mutating func sorted() -> [Node] {
    let nodes = items.indices.map(Node.item) + scores.indices.map(Node.score)
    let all = nodes + alerts.indices.map(Node.alert)
    let needed = Dictionary(all.map { ($0, needs($0)) }) { first, _ in first }
    var search = DependencySearch { needed[$0] ?? [] }
    all.forEach { search.visit($0) }
    needs = search.order.map { ($0, Set(needed[$0] ?? [])) }
    for cycle in search.cycles {
      broken.formUnion(cycle)
      let path = (cycle + cycle.prefix(1)).map(name).joined(separator: " needs ")
      defects.append(
        Defect(
          line: line(of: cycle[0]),
          message: "goes in a circle: \(path); a value cannot be made of itself"))
    }
    for (index, item) in items.enumerated() where item.askWhen != nil && !broken.contains(.item(index)) {
      reportLaterItems(index, search.reach(of: .item(index)))
    }
    return search.order
  }

  private mutating func reportLaterItems(_ index: Int, _ reach: Set<Node>) {
    let later = items.indices.filter { $0 > index && reach.contains(.item($0)) }
    guard let first = later.first, let condition = items[index].askWhen else { return }
    broken.insert(.item(index))
    defects.append(
      Defect(
        line: condition.line,
        message: "'\(name(.item(index)))' is asked before '\(name(.item(first)))', which its ask-when needs; "
          + "move it behind, or ask about earlier items only"))
  }

  /// What a node needs itself, each once.
  private func needs(_ node: Node) -> [Node] {
    var seen: Set<Node> = []
    return expressions(of: node).flatMap(needs).filter { seen.insert($0).inserted }
  }

  private func needs(_ syntax: Syntax) -> [Node] {
    if case .range(let first, let last) = syntax.kind {
      guard let start = names.items[first], let end = names.items[last], start <= end else { return [] }
      return (start...end).map(Node.item)
    }
    guard case .word(let word) = syntax.kind else { return syntax.parts.flatMap(needs) }
    if let item = names.items[word] { return [.item(item)] }
    return scores.firstIndex { $0.id.value == word }.map { [.score($0)] } ?? []
  }

  /// Whether an expression needs something that was found wrong already.
  func rests(onBroken syntax: Syntax) -> Bool { needs(syntax).contains { broken.contains($0) } }

  /// Some nodes with everything that needs them, however far away.
  func affected(by slips: Set<Node>) -> Set<Node> {
    needs.reduce(into: slips) { affected, next in
      if !next.needs.isDisjoint(with: affected) { affected.insert(next.node) }
    }
  }

  private func name(_ node: Node) -> String {
    switch node {
    case .item(let index): items[index].id.value
    case .score(let index): scores[index].id.value
    case .alert(let index): alerts[index].id.value
    }
  }

  private func line(of node: Node) -> Int {
    switch node {
    case .item(let index): (items[index].askWhen ?? items[index].id).line
    case .score(let index): scores[index].value.line
    case .alert(let index): alerts[index].when.line
    }
  }
}
