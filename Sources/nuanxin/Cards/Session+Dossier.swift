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
  /// their own beside the first.
  private func story(of crisis: CaseFile, in language: Language) -> [CaseDetail.Entry] {
    let story = CaseStory(policies.crisis, language)
    var isUnseenTold = false
    return crisis.entries.enumerated().compactMap { index, entry in
      if index == 1, case .flagged = entry.event, crisis.judgement == nil { return nil }
      let isUnseen = entry.event.isUnseenStep
      defer { isUnseenTold = isUnseen }
      if isUnseen, isUnseenTold { return nil }
      let line = story.line(of: entry.event)
      return CaseDetail.Entry(
        when: WallTime(entry.position.time, in: zone), who: vault.name(of: entry.position.author),
        what: line.what, why: line.why)
    }
  }
}

extension CrisisEvent {
  /// Whether it only says that nobody saw a safety step.
  fileprivate var isUnseenStep: Bool {
    guard case .step(_, .shownToNoOne) = self else { return false }
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
