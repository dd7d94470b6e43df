import Assessment

/// What was done in a case, day by day.
struct CaseTimeline {
  private let entries: [CaseDetail.Entry]
  private let language: Language

  /// Prepares entries that are oldest first.
  init(_ entries: [CaseDetail.Entry], _ language: Language) {
    (self.entries, self.language) = (entries, language)
  }

  /// A heading for each day, its events under it.
  var blocks: [Block] {
    var days: [(day: String, lines: [String])] = []
    for entry in entries {
      let day = language.say(TimeWords.date(entry.when.date))
      if days.last?.day != day { days.append((day, [])) }
      days[days.count - 1].lines.append(line(entry))
    }
    return [.heading(language.say(CaseWords.timeline))]
      + days.flatMap { [Block.heading($0.day), .list($0.lines)] }
  }

  private func line(_ entry: CaseDetail.Entry) -> String {
    let time = language.say(TimeWords.clock(entry.when.minute))
    let head = language.say(CommonWords.colon(time + language.comma + entry.who, entry.what))
    return entry.why.isEmpty
      ? head : head + language.stop + language.gap + language.say(CaseWords.because(entry.why))
  }
}
