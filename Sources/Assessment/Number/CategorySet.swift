/// The categories that a category can turn out to be, one bit each in declared order, and one for absence.
struct CategorySet: OptionSet, Hashable, Sendable {
  let rawValue: UInt64

  init(rawValue: UInt64) { self.rawValue = rawValue }
  init(index: Int) { rawValue = 1 << UInt64(index) }

  /// As many categories as one score may have.
  static let mostCategories = 32

  static let absent = CategorySet(rawValue: 1 << 63)

  /// The categories without absence.
  var named: CategorySet { subtracting(.absent) }

  /// The indexes of its categories, ascending.
  var indexes: [Int] { (0..<Self.mostCategories).filter { contains(CategorySet(index: $0)) } }

  /// Whether both end in the same category.
  func same(as other: CategorySet) -> Truth {
    let absence: Truth = union(other).contains(.absent) ? .canBeAbsent : []
    guard !named.isEmpty, !other.named.isEmpty else { return .absent }
    if named.isDisjoint(with: other.named) { return absence.union(.no) }
    let isOne = named == other.named && named.rawValue.nonzeroBitCount == 1
    return absence.union(isOne ? .yes : .open)
  }
}
