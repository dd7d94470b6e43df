import Assessment

/// A column of a list of cases.
enum QueueColumn {
  case number, person, level, due, state, assigned

  /// Every column, as a list is printed.
  static let all: [QueueColumn] = [.number, .level, .due, .person, .state, .assigned]
  /// Where a row is chosen by its place: it needs no number, and forty rows need the room.
  static let choosing: [QueueColumn] = [.person, .level, .due, .state, .assigned]
  /// In one person's chart.
  static let ofMember: [QueueColumn] = [.number, .level, .due, .state, .assigned]

  /// Its head.
  func column(in language: Language) -> Table.Column {
    switch self {
    case .number: Table.Column(language.say(CaseWords.caseNumber))
    case .person: Table.Column(language.say(CaseWords.person), wraps: true)
    case .level: Table.Column(language.say(CaseWords.level))
    case .due: Table.Column(language.say(CaseWords.due), wraps: true)
    case .state: Table.Column(language.say(CaseWords.state), wraps: true)
    case .assigned: Table.Column(language.say(CaseWords.assigned))
    }
  }

  /// What it says of a case.
  func cell(_ row: QueueRow, in language: Language) -> String {
    switch self {
    case .number: row.number
    case .person: row.member
    case .level: language.say(NameWords.level(row.level))
    case .due: row.dueInMinutes.map { language.say(TimeWords.due(inMinutes: $0)) } ?? ""
    case .state: state(row, in: language)
    case .assigned: row.assigned ?? language.say(CaseWords.notAssigned)
    }
  }

  private func state(_ row: QueueRow, in language: Language) -> String {
    let name = language.say(NameWords.state(row.state))
    let state =
      switch row.news {
      case .none: name
      case .new: language.say(CommonWords.colon(language.say(CaseWords.new), name))
      case .changed: language.say(CommonWords.colon(language.say(CaseWords.changed), name))
      }
    guard row.isUndelivered else { return state }
    return state + language.bracketed(language.say(CaseWords.unseen), spaced: true)
  }
}
