internal import Assessment

/// A form's items in the order of the form, each knowing what stands above and below it.
struct FormTree {
  /// An item and its place.
  struct Node {
    let item: FormItem
    let parent: Int?
    var children: [Int] = []
  }

  private(set) var nodes: [Node] = []
  /// The first item of each link id.
  private(set) var places: [String: Int] = [:]
  /// The items at the top.
  private(set) var roots: [Int] = []

  init(_ items: [FormItem]) { roots = items.map { add($0, under: nil) } }

  private mutating func add(_ item: FormItem, under parent: Int?) -> Int {
    let place = nodes.count
    nodes.append(Node(item: item, parent: parent))
    if places[item.linkID] == nil { places[item.linkID] = place }
    let children = item.items.map { add($0, under: place) }
    nodes[place].children = children
    return place
  }

  func item(_ place: Int) -> FormItem { nodes[place].item }

  /// The items above an item, from the outside in.
  func ancestors(of place: Int) -> [Int] {
    var above: [Int] = []
    var parent = nodes[place].parent
    while let place = parent {
      above.insert(place, at: 0)
      parent = nodes[place].parent
    }
    return above
  }

  /// Everything below some items, in the order of the form.
  func descendants(of places: [Int]) -> [Int] {
    Set(places.flatMap { nodes[$0].children.flatMap { [$0] + descendants(of: [$0]) } }).sorted()
  }
}
