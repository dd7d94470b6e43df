/// Finds people by what is typed of the name, its initials, the street or the pseudonym, as fast as one types.
///
/// Case, accents and full-width forms make no difference; `wxm` finds 王秀梅. Every word that is typed must fit
/// somewhere. Made once from a ``Desk``, whose opening is the recorded access; looking something up records nothing
/// more.
public struct MemberFinder: Sendable {
  private let entries: [MemberEntry]
  private let text: FinderText

  /// Makes members ready to be searched.
  public init(_ entries: [MemberEntry]) { (self.entries, text) = (entries, FinderText(entries)) }

  /// Makes the members of a desk ready to be searched.
  public init(_ desk: Desk) { self.init(desk.entries) }

  /// The members who fit: first those of exactly that name, then those whose name or initials begin so, then the
  /// others, each group in the order of the desk. Nothing typed gives all.
  public func matches(_ typed: String) -> [MemberEntry] {
    let typed = FoldedText(typed)
    guard !typed.bytes.isEmpty else { return entries }
    let ranks = text.ranks(typed)
    var found: [MemberEntry] = []
    found.reserveCapacity(ranks.count { $0 != .none })
    for rank in [FinderText.Rank.exact, .beginning, .elsewhere] {
      for index in ranks.indices where ranks[index] == rank { found.append(entries[index]) }
    }
    return found
  }
}
