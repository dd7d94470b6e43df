internal import Assessment

/// What a line of a wording table is the text of: `q1`, `q1.heading`, `frequency.0`, `answer.yes`, `title`.
enum WordKey: Hashable {
  case title, introduction, recall
  case ask(ItemID), heading(ItemID)
  case answer(ResponseID, String)

  /// Its name in a table.
  var name: String {
    switch self {
    case .title: "title"
    case .introduction: "introduction"
    case .recall: "recall"
    case .ask(let item): item.raw
    case .heading(let item): "\(item.raw).heading"
    case .answer(let response, let key): "\(response.raw).\(key)"
    }
  }

  /// Every text that an instrument may have, in the order of the paper; a name means the first that bears it.
  static func all(of instrument: Instrument) -> [WordKey] {
    var keys: [WordKey] = [.title, .introduction, .recall]
    var seen: Set<ResponseID> = []
    for item in instrument.items {
      keys += [.heading(item.id), .ask(item.id)]
      if seen.insert(item.responseID).inserted {
        keys += item.response.wordKeys.map { .answer(item.responseID, $0) }
      }
    }
    return keys
  }

  /// Whether an instrument cannot be asked without it.
  var isNeeded: Bool {
    switch self {
    case .ask, .answer: true
    case .title, .introduction, .recall, .heading: false
    }
  }
}
