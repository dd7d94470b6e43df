import Casework
import Glibc

/// What is searched: all members' texts in one stretch of bytes, and the initials of their names in another.
///
/// Built once; a search is then one pass over half a megabyte for ten thousand people, with nothing allocated on
/// the way but the result.
struct FinderText: Sendable {
  /// Stands between texts; no UTF-8 holds it, so nothing matches across two of them.
  private static let border: UInt8 = 0xff

  private var texts: [UInt8] = []
  private var initials: [UInt32] = []
  /// Where each member's texts and initials end, and the next one's begin.
  private var ends: [(texts: Int, initials: Int)] = [(0, 0)]

  /// How well a member fits; the better, the earlier in the list.
  enum Rank: UInt8, Comparable {
    /// Not at all.
    case none, elsewhere, beginning, exact

    static func < (left: Rank, right: Rank) -> Bool { left.rawValue < right.rawValue }
  }

  /// Takes the members in their order.
  init(_ entries: [MemberEntry]) {
    // Many live in one street: it is folded once.
    var streets: [String: [UInt8]] = [:]
    texts.reserveCapacity(64 * entries.count + 1)
    for entry in entries {
      let name = FoldedText(entry.card?.name ?? "")
      append(name.bytes)
      if name.bytes.contains(FoldedText.space) { append(name.joined) }
      if let card = entry.card {
        let street = streets[card.unit] ?? FoldedText(card.street).bytes
        streets[card.unit] = street
        append(street)
      }
      append(pseudonym: FoldedText(entry.member.description).bytes)
      addInitials(of: name)
      ends.append((texts.count, initials.count))
    }
    // The search goes on up to a zero byte, which no folded text holds.
    texts.append(0)
  }

  private mutating func append(_ bytes: [UInt8]) {
    texts.append(contentsOf: bytes)
    texts.append(Self.border)
  }

  /// With and without its dash.
  private mutating func append(pseudonym: [UInt8]) {
    append(pseudonym)
    append(pseudonym.filter { $0 != UInt8(ascii: "-") })
  }

  /// Of Chinese every character's, of other scripts every word's.
  private mutating func addInitials(of name: FoldedText) {
    var isFirst = true
    for scalar in String(decoding: name.bytes, as: UTF8.self).unicodeScalars {
      let bits = PinyinInitials(of: scalar).bits
      if bits != 0 {
        initials.append(bits)
      } else if isFirst, scalar.isASCII {
        initials.append(PinyinInitials.bit(of: UInt8(scalar.value)))
      }
      isFirst = scalar == " "
    }
    initials.append(0)
  }

  /// How well each member fits what was typed; every word of it must fit.
  func ranks(_ typed: FoldedText) -> [Rank] {
    var ranks = [Rank](repeating: .elsewhere, count: ends.count - 1)
    for word in typed.words {
      var found = [Rank](repeating: .none, count: ranks.count)
      markTexts(holding: Array(word), in: &found)
      markInitials(holding: word, in: &found)
      for index in ranks.indices { ranks[index] = min(ranks[index], found[index]) }
    }
    promote(&ranks, typed)
    return ranks
  }

  private func markTexts(holding word: [UInt8], in found: inout [Rank]) {
    let word = (word + [0]).map(CChar.init(bitPattern:))
    texts.withUnsafeBytes { texts in
      guard let base = texts.bindMemory(to: CChar.self).baseAddress else { return }
      var (position, member) = (0, 0)
      while let hit = strstr(base + position, word) {
        let offset = UnsafePointer(hit) - base
        while ends[member + 1].texts <= offset { member += 1 }
        found[member] = .elsewhere
        position = ends[member + 1].texts
      }
    }
  }

  private func markInitials(holding word: ArraySlice<UInt8>, in found: inout [Rank]) {
    let letters = word.map(PinyinInitials.bit)
    guard !letters.contains(0) else { return }
    var member = 0
    for start in initials.indices.dropLast(letters.count) where spell(letters, at: start) {
      while ends[member + 1].initials <= start { member += 1 }
      found[member] = .elsewhere
    }
  }

  /// Whether the initials from one place on may be those letters; a border's place has none.
  private func spell(_ letters: [UInt32], at start: Int) -> Bool {
    for (index, letter) in letters.enumerated() where initials[start + index] & letter == 0 { return false }
    return true
  }

  /// Lifts those whose name is what was typed, and those whose name or initials begin with it.
  private func promote(_ ranks: inout [Rank], _ typed: FoldedText) {
    let (whole, letters) = (typed.bytes, typed.joined.map(PinyinInitials.bit))
    let isInitials = !letters.contains(0)
    for index in ranks.indices where ranks[index] != .none {
      let start = ends[index].texts
      let first = ends[index].initials
      if texts[start...].starts(with: whole) {
        ranks[index] = texts[start + whole.count] == Self.border ? .exact : .beginning
      } else if isInitials, first + letters.count < ends[index + 1].initials, spell(letters, at: first) {
        ranks[index] = .beginning
      }
    }
  }
}
