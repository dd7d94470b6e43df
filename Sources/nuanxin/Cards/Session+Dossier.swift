import Assessment
import Casework
import Catalog
import Clinic
import Screens

extension Session {
  /// One case with what raised it and everything that was done, for the screen.
  func detail(of dossier: CaseDossier, in language: Language) throws -> CaseDetail {
    let crisis = dossier.entry.crisis
    let isShared = try isShared(crisis)
    var row = row(of: dossier.entry)
    // Nobody is waited for who cannot see it.
    if !isShared { row.isUndelivered = false }
    return CaseDetail(
      row: row, person: dossier.entry.card.map { person(crisis.member, $0) },
      raised: WallTime(crisis.raised, in: zone),
      evidence: crisis.flags.map { evidence($0, in: language) }, judgement: crisis.judgement,
      entries: story(of: crisis, in: language), remarks: try remarks(crisis, isShared, in: language))
  }

  private func evidence(_ flag: Flag, in language: Language) -> CaseDetail.Evidence {
    let instrument = catalog.instruments[flag.instrument]
    let pack = instrument?.packs[language]
    let item = instrument?.item(flag.item)
    return CaseDetail.Evidence(
      instrument: pack?.short ?? flag.instrument.raw, label: pack?.items[flag.item]?.label ?? flag.item.raw,
      answer: flag.reply.map { words(of: $0, to: item, in: pack, language) })
  }

  /// A reply in the words that were shown for it.
  private func words(of reply: Reply, to item: Item?, in pack: Pack?, _ language: Language) -> String {
    switch reply {
    case .nonAnswer(let reason): return language.say(NameWords.reason(reason))
    case .answer(let answer):
      let choices = item.flatMap { pack?.responses[$0.responseID]?.choices }
      switch answer {
      case .choice(let value): return choices?[value] ?? String(value)
      case .yesNo(let isYes):
        return choices?[isYes ? 1 : 0] ?? language.say(isYes ? CommonWords.yes : CommonWords.no)
      case .choices, .integer, .decimal, .text, .date, .clock, .duration: return AnswerText.text(of: answer)
      }
    }
  }

  private func remarks(_ crisis: CaseFile, _ isShared: Bool, in language: Language) throws -> [CaseWords] {
    var remarks: [CaseWords] = []
    if let open = try openFollowUp(of: crisis.member), open.crisis == crisis.id {
      remarks.append(
        open.isCertain ? .followUpOpen(title(of: open.instrument, in: language)) : .followUpUnseen)
    }
    if crisis.state == .closed { remarks.append(.finished) }
    if crisis.state == .closureProposed { remarks.append(.secondPerson) }
    if !isShared, crisis.state != .closed, vault.users.contains(where: { $0.roles.contains(.supervisor) }) {
      remarks.append(.notShared)
    }
    if crisis.state != .open, crisis.state < .closureProposed, !crisis.isReached {
      remarks.append(.needsContact)
    }
    return remarks
  }

  /// What was done, oldest first. The flag that opened the case and each step that nobody saw need no line of
  /// their own beside the first, and steps that were simply done one after another are told together: what was not
  /// done, answered or noted stands by itself.
  private func story(of crisis: CaseFile, in language: Language) -> [CaseDetail.Entry] {
    let story = CaseStory(policies.crisis, language)
    var (entries, isUnseenTold, done) = ([CaseDetail.Entry](), false, 0)
    for (index, entry) in crisis.entries.enumerated() {
      if index == 1, case .flagged = entry.event, crisis.judgement == nil { continue }
      let isUnseen = entry.event.isStep(.shownToNoOne)
      defer { isUnseenTold = isUnseen }
      if isUnseen, isUnseenTold { continue }
      var line = told(entry, story, in: language)
      done = entry.event.isStep(.done) ? done + 1 : 0
      if done > 1, let last = entries.last, last.who == line.who, last.when.date == line.when.date {
        line.what = language.say(StageWords.stepsDone(done))
        entries[entries.count - 1] = line
      } else {
        done = min(done, 1)
        entries.append(line)
      }
    }
    return entries
  }

  private func told(_ entry: CaseFile.Entry, _ story: CaseStory, in language: Language) -> CaseDetail.Entry {
    var (what, why) = story.line(of: entry.event)
    if case .flagged(let flag) = entry.event {
      let said = evidence(flag, in: language)
      what += language.bracketed(said.line(in: language), spaced: true)
    }
    return CaseDetail.Entry(
      when: WallTime(entry.position.time, in: zone), who: vault.name(of: entry.position.author), what: what,
      why: why)
  }
}

extension CrisisEvent {
  /// Whether it is a safety step with that outcome.
  fileprivate func isStep(_ outcome: StepOutcome) -> Bool {
    guard case .step(_, outcome) = self else { return false }
    return true
  }
}

extension CaseFile {
  /// The reason in words, where a person opened the case by judgement.
  var judgement: String? {
    guard case .opened(_, _, let reason?) = entries.first?.event else { return nil }
    return reason
  }
}
