/// Walks what needs what, depth first: an order in which needs come first, and the circles on the way.
struct DependencySearch {
  typealias Node = Assembler.Node

  private let needs: (Node) -> [Node]
  private(set) var order: [Node] = []
  private(set) var cycles: [[Node]] = []
  private var done: Set<Node> = []
  private var path: [Node] = []

  init(needs: @escaping (Node) -> [Node]) { self.needs = needs }

  mutating func visit(_ node: Node) {
    if let start = path.firstIndex(of: node) {
      cycles.append(Array(path[start...]))
      return
    }
    guard done.insert(node).inserted else { return }
    path.append(node)
    for need in needs(node) where path.contains(need) || !done.contains(need) { visit(need) }
    path.removeLast()
    order.append(node)
  }

  /// Everything that a node needs, however far away.
  func reach(of node: Node) -> Set<Node> {
    var found: Set<Node> = []
    var open = needs(node)
    while let next = open.popLast() {
      if found.insert(next).inserted { open += needs(next) }
    }
    return found
  }
}
