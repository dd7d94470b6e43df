package import Assessment

/// A signed statement: its words, where it is saved, and what became of one.
package enum StatementScreens {
  /// What it says to people, a paragraph each.
  package static func words(_ card: StatementCard, in language: Language) -> [String] {
    let when = language.say(TimeWords.moment(card.when))
    var lines: [StatementWords] = [
      .title, .vaultOf(card.organisation), .fingerprint(card.fingerprint),
      .checked(card.author, when, card.program), .end(card.sequence, card.leaf),
      .counts(card.entries, card.commits, card.signatures), .reach(card.opened, card.sealed),
    ]
    lines.append(card.findings.isEmpty ? .nothingFound : .found(card.findings.count))
    lines += card.findings.enumerated().map { place, finding in
      let spot = [
        finding.entry.isEmpty ? nil : StatementWords.entry(finding.entry),
        finding.member.isEmpty ? nil : .member(finding.member),
      ].compactMap { $0.map { language.say($0) } }.joined(separator: language.comma)
      let what = language.say(finding.words)
      return spot.isEmpty ? .finding(place + 1, what) : .place(place + 1, what, spot)
    }
    if !card.isRecorded { lines.append(.unrecorded) }
    return (lines + [.limits, .howToCheck]).map { language.say($0) }
  }

  /// The words to be signed.
  package static func preview(_ card: StatementCard, in language: Language) -> Screen {
    let lines = words(card, in: language)
    return Screen(
      lines.first ?? "", lines.dropFirst().map { .paragraph($0) },
      keys: [
        KeyHint("Enter", language.say(CheckWords.sign)), AuditDeskScreens.back(in: language),
      ], input: .keys, leaving: Screen.back)
  }

  /// The question where to; `name` is that of the file.
  package static func folder(_ folder: String, name: String, in language: Language) -> Screen {
    Screen(
      language.say(StatementWords.title),
      [
        .paragraph(language.say(StatementWords.fileName(name))),
        .paragraph(language.say(StatementWords.folder(folder))),
      ], keys: [AuditDeskScreens.back(in: language)], input: .words, leaving: Screen.back)
  }

  /// Where it was saved.
  package static func saved(_ path: String, in language: Language) -> Screen {
    Screen(
      language.say(StatementWords.title),
      [
        .paragraph(language.say(StatementWords.saved(path))),
        .paragraph(language.say(StatementWords.keepIt)),
      ])
  }

  /// What became of one.
  package static func examination(_ card: ExaminationCard, in language: Language) -> Screen {
    let facts: [(StatementWords, String)] = [
      (.by, card.by), (.when, card.when), (.upTo, card.sequence), (.program, card.program),
      (.foundThen, language.say(CheckWords.findings(card.findings))),
    ]
    let verdicts = [
      (card.signature, card.isSigned), (card.isThisVault ? .thisVault : .otherVault, card.isThisVault),
      (card.head, card.isHeld),
    ]
    return Screen(
      language.say(StatementWords.examineTitle),
      verdicts.map { words, holds in
        .notice(Notice(holds ? .calm : .danger, language.say(words)))
      } + [
        .facts(facts.map { Fact(language.say($0.0), $0.1) }),
        .paragraph(language.say(StatementWords.fingerprint(card.fingerprint))),
        .paragraph(language.say(StatementWords.compare)),
      ])
  }
}
