/// Which items a condition rests on, so that a fired alert can name the answers that fired it.
indirect enum Evidence: Sendable {
  /// These items, whatever they say.
  case items([Int])
  /// Each part matters.
  case every([Evidence])
  /// Only the parts whose truth register is certainly true matter.
  case holding([Part])

  struct Part: Sendable {
    let truth: Int
    let evidence: Evidence
  }

  static let nothing = Evidence.items([])

  /// The items on which it rests, given the truths.
  func items(_ truths: [Truth]) -> Set<Int> {
    switch self {
    case .items(let items): Set(items)
    case .every(let parts): parts.reduce(into: []) { $0.formUnion($1.items(truths)) }
    case .holding(let parts):
      parts.reduce(into: []) { items, part in
        if truths[part.truth].isCertainlyTrue { items.formUnion(part.evidence.items(truths)) }
      }
    }
  }

  /// Every item that it can rest on.
  var all: Set<Int> {
    switch self {
    case .items(let items): Set(items)
    case .every(let parts): parts.reduce(into: []) { $0.formUnion($1.all) }
    case .holding(let parts): parts.reduce(into: []) { $0.formUnion($1.evidence.all) }
    }
  }
}
