package import Assessment

/// Checking the whole record: before, while it goes on, what came out, and each finding by itself.
package enum CheckScreens {
  /// Before the first check.
  package static func offer(in language: Language) -> Screen {
    Screen(
      language.say(CheckWords.title),
      [.paragraph(language.say(CheckWords.offer)), .paragraph(language.say(CheckWords.willTake))],
      keys: [KeyHint("Enter", language.say(CheckWords.start)), AuditDeskScreens.back(in: language)],
      input: .keys,
      leaving: Screen.back)
  }

  /// How far it is.
  package static func progress(done: Int, of total: Int, in language: Language) -> Screen {
    Screen(
      language.say(CheckWords.title),
      progress: Progress(current: done, total: total, text: language.say(CheckWords.done(done, total))),
      [.paragraph(ProgressLine.text(language.say(AuditWords.progress), done: done, of: total, width: 38))])
  }

  /// What came out, and how far the reader has gone through it.
  package static func result(_ card: VerifyCard, seen: Int, in language: Language) -> Screen {
    var screen = AuditScreens.verify(card, isListing: false, in: language)
    let count = card.findings.count
    if seen > 0 { screen.blocks.append(.paragraph(language.say(CheckWords.seen(seen, count)))) }
    if count > 0 {
      screen.keys.append(
        KeyHint("Enter", language.say(seen > 0 ? CheckWords.resume : CheckWords.walk)))
    }
    screen.blocks.append(.paragraph(language.say(CheckWords.kept)))
    screen.keys += [
      KeyHint("s", language.say(CheckWords.sign)), KeyHint("a", language.say(CheckWords.again)),
      AuditDeskScreens.back(in: language),
    ]
    (screen.input, screen.leaving) = (.keys, Screen.back)
    return screen
  }

  /// One finding in words.
  package static func finding(
    _ finding: VerifyCard.Finding, at place: Int, of count: Int, in language: Language
  )
    -> Screen
  {
    let facts = [
      Fact(language.say(CheckWords.entry), finding.event),
      Fact(
        language.say(CheckWords.whose),
        finding.member.isEmpty ? language.say(CheckWords.nobody) : finding.member),
      Fact(language.say(CheckWords.kind), finding.name),
    ]
    var blocks: [Block] = [
      .notice(Notice(.danger, language.say(finding.words))), .facts(facts.filter { !$0.value.isEmpty }),
    ]
    let parts: [(CheckWords, FindingAdviceWords)] = [
      (.means, .means(finding.words)), (.readable, .readable(finding.words)),
      (.advice, .advice(finding.words)),
    ]
    for (title, words) in parts {
      blocks += [.heading(language.say(title)), .paragraph(language.say(words))]
    }
    if place == count { blocks.append(.paragraph(language.say(CheckWords.lastFinding))) }
    var keys = place < count ? [KeyHint("n", language.say(CheckWords.nextFinding))] : []
    if place > 1 { keys.append(KeyHint("p", language.say(CheckWords.previousFinding))) }
    return Screen(
      language.say(CheckWords.findingTitle(place, count)), blocks,
      keys: keys + [AuditDeskScreens.back(in: language)],
      input: .keys, leaving: Screen.back)
  }
}
