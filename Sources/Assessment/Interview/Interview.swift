/// The giving of one instrument to one person: events in, effects out, no clock, no disk, no screen.
///
/// Alerts are looked at after every reply and never taken back: changing an answer leaves what was raised in
/// ``raisedAlerts``. Answers to items that became hidden leave the scores and stay in ``history``. Pausing and
/// resuming changes nothing.
public struct Interview: Sendable {
  /// The instrument.
  public let instrument: Instrument
  /// Who answers.
  public let respondent: Respondent
  /// The language in use.
  public private(set) var language: Language
  /// How it is being answered.
  public private(set) var mode: Mode
  /// Where it stands.
  public private(set) var phase: Phase
  /// The replies that stand.
  public private(set) var sheet: AnswerSheet
  /// Every reply that was ever given, in order.
  public private(set) var history: [HistoryEntry]
  /// The counselor's words.
  public private(set) var notes: [Note]
  /// The alerts that were raised, in order, whatever was answered later.
  public private(set) var raisedAlerts: [FiredAlert]

  /// Prepares an interview; the first event is `begin`.
  ///
  /// `carrying` are replies from an instrument given just before; items that they answer are not asked again.
  /// What the instrument does not take is left out and so is asked.
  public init(
    of instrument: Instrument, language: Language, mode: Mode, respondent: Respondent,
    carrying: [ItemID: Reply] = [:]
  ) {
    self.instrument = instrument
    self.respondent = respondent
    self.language = language
    self.mode = mode
    phase = .introduction
    sheet = AnswerSheet(for: instrument)
    history = []
    notes = []
    raisedAlerts = []
    for item in instrument.items {
      guard let reply = carrying[item.id], item.takes(reply) else { continue }
      sheet[item.index] = reply
      history.append(
        HistoryEntry(item: item.id, reply: reply, language: language, mode: mode, elapsed: 0, isCarried: true)
      )
    }
  }

  /// Goes on with what was stored.
  ///
  /// - Throws: ``ResumeError`` where the record belongs to another definition, or does not fit its own.
  public init(resuming record: InterviewRecord, of instrument: Instrument) throws(ResumeError) {
    guard record.instrument == instrument.id, record.digest == instrument.digest else {
      throw .otherDefinition
    }
    self.init(
      of: instrument, language: record.language, mode: record.mode, respondent: record.respondent,
      carrying: record.replies)
    guard instrument.fits(record) else { throw .damaged }
    phase = record.phase
    history = record.history
    notes = record.notes
    raisedAlerts = record.raised
  }

  /// Why a stored interview cannot go on.
  public enum ResumeError: Error, Hashable, Sendable {
    /// The instrument's definition is not the one that it was begun with.
    case otherDefinition
    /// A reply or place does not exist in the instrument.
    case damaged
  }

  /// Takes an event; `elapsed` is in milliseconds since the interview began. A finished or abandoned interview
  /// takes none, and an event that means nothing where the interview stands changes nothing: no effects.
  public mutating func handle(_ event: Event, at elapsed: Int64) -> [Effect] {
    switch (phase, event) {
    case (.finished, _), (.abandoned, _): return []
    case (_, .abandoned(let reason)): return move(to: .abandoned(reason))
    case (_, .note(let text)): return note(text, elapsed)
    case (_, .languageSwitched(let language)):
      self.language = language
      return [.saveDraft]
    case (_, .handedOver(let mode)):
      self.mode = mode
      return [.saveDraft]
    case (.introduction, .begin): return settle(after: nil)
    case (.introduction, .pause), (.introduction, .inputEnded): return move(to: .paused(at: nil))
    case (.asking(let index), .pause), (.asking(let index), .inputEnded):
      return move(to: .paused(at: index))
    case (.paused(let index), .resume): return move(to: index.map(Phase.asking) ?? .introduction)
    case (.asking, .resume): return settle(after: nil)
    case (.asking(let index), .back): return previous(before: index)
    case (.asking(let index), .answered(let answer)): return take(answer, at: index, elapsed)
    case (.asking(let index), .declined(let reason)): return take(reason, at: index, elapsed)
    case (.asking, .filed(let id, let reply)): return file(reply, id, elapsed)
    case (.introduction, _), (.asking, _), (.paused, _): return []
    }
  }

  private mutating func move(to phase: Phase) -> [Effect] {
    self.phase = phase
    return [.saveDraft]
  }

  private mutating func note(_ text: String, _ elapsed: Int64) -> [Effect] {
    notes.append(Note(item: current?.id, text: text, elapsed: elapsed))
    return [.saveDraft]
  }

  private mutating func previous(before index: Int) -> [Effect] {
    let earlier = instrument.asked(sheet, respondent: respondent).last { $0 < index }
    return earlier.map { move(to: .asking($0)) } ?? []
  }

  private mutating func take(_ answer: Answer, at index: Int, _ elapsed: Int64) -> [Effect] {
    let item = instrument.items[index]
    if mode == .proxy, item.isSafety {
      return [.refused(AnswerProblem(item: item.id, reason: .proxyOnSafetyItem))]
    }
    if let problem = item.problem(with: answer) { return [.refused(problem)] }
    return write(.answer(answer), item, elapsed)
  }

  private mutating func take(_ reason: NonAnswer, at index: Int, _ elapsed: Int64) -> [Effect] {
    guard reason != .notAsked else { return [] }
    return write(.nonAnswer(reason), instrument.items[index], elapsed)
  }

  private mutating func file(_ reply: Reply, _ id: ItemID, _ elapsed: Int64) -> [Effect] {
    guard let item = instrument.item(id) else { return [] }
    return switch reply {
    case .answer(let answer): take(answer, at: item.index, elapsed)
    case .nonAnswer(let reason): take(reason, at: item.index, elapsed)
    }
  }

  private mutating func write(_ reply: Reply, _ item: Item, _ elapsed: Int64) -> [Effect] {
    sheet[item.index] = reply
    history.append(
      HistoryEntry(
        item: item.id, reply: reply, language: language, mode: mode, elapsed: elapsed, isCarried: false))
    return settle(after: item)
  }

  /// Looks at the alerts, then goes to the first question without a reply, or to the end.
  private mutating func settle(after item: Item?) -> [Effect] {
    let result = self.result
    let known = raised
    let new = result.alerts.filter { !known.contains($0.id) }
    raisedAlerts += new
    let open = instrument.asked(sheet, respondent: respondent).first { sheet[$0] == nil }
    phase = open.map(Phase.asking) ?? .finished
    var effects: [Effect] = [.saveDraft]
    if !new.isEmpty { effects.append(.raise(new)) }
    if let item, result.prompts.contains(item.id) { effects.append(.reviewPrompt(item.id)) }
    if let level = new.map(\.level).max() { effects.append(.showSafetySteps(level)) }
    if phase == .finished { effects.append(.finish(result)) }
    return effects
  }
}

extension Item {
  /// Whether a reply can stand on it.
  fileprivate func takes(_ reply: Reply) -> Bool {
    switch reply {
    case .answer(let answer): problem(with: answer) == nil
    case .nonAnswer(let reason): reason != .notAsked
    }
  }
}

extension Instrument {
  /// Whether every reply and place of a record exists here.
  fileprivate func fits(_ record: InterviewRecord) -> Bool {
    let places: Bool =
      switch record.phase {
      case .asking(let index), .paused(at: let index?): items.indices.contains(index)
      case .introduction, .paused(at: nil), .finished, .abandoned: true
      }
    let replies = record.replies.map { ($0.key, $0.value) } + record.history.map { ($0.item, $0.reply) }
    return places && replies.allSatisfy { item($0.0)?.takes($0.1) ?? false }
  }
}
