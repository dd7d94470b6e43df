extension Interview {
  /// The names of the alerts that were raised.
  public var raised: Set<AlertID> { Set(raisedAlerts.map(\.id)) }

  /// The item that is being asked, or that a paused interview will go on with.
  public var current: Item? {
    switch phase {
    case .asking(let index), .paused(at: let index?): instrument.items[index]
    case .introduction, .paused(at: nil), .finished, .abandoned: nil
    }
  }

  /// What the replies amount to as they stand.
  public var result: AssessmentResult { instrument.assess(sheet, respondent: respondent) }

  /// How far it has come: the current question among those that may still be asked; 0 before the first.
  public var position: Position {
    let asked = instrument.asked(sheet, respondent: respondent)
    let number: Int =
      switch phase {
      case .introduction, .paused(at: nil): 0
      case .asking(let index), .paused(at: let index?): asked.count { $0 <= index }
      case .finished: asked.count
      case .abandoned: asked.count { sheet[$0] != nil }
      }
    return Position(number: number, count: asked.count)
  }

  /// Plain values, for whoever stores it.
  public var record: InterviewRecord {
    let replies = instrument.items.compactMap { item in sheet[item.index].map { (item.id, $0) } }
    return InterviewRecord(
      instrument: instrument.id, digest: instrument.digest, language: language, mode: mode,
      respondent: respondent, phase: phase, replies: Dictionary(replies) { first, _ in first },
      history: history, notes: notes, raised: raisedAlerts)
  }
}
