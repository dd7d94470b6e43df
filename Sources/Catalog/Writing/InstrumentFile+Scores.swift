internal import Assessment

extension InstrumentFile {
  /// One score.
  static func score(_ score: ScoreDraft) -> YAMLValue {
    var entries: [YAMLValue.Entry] = []
    if let categories = score.categories { entries.add("categories", YAMLValue(row: categories)) }
    entries.add("value", score.value)
    entries.add("applies-when", score.appliesWhen)
    entries.add("missing", score.missing.map(missing))
    if !score.bands.isEmpty { entries.add("bands", bands(score.bands)) }
    entries.add("positive", score.positive.map { cutOff($0, "at") })
    if !score.norms.isEmpty {
      entries.add("norms", .map(score.norms.map { .init($0.id.value, cutOff($0.cutOff, "positive")) }))
    }
    entries.add("change", score.change.map(change))
    entries.add("loinc", score.loinc)
    return .map(entries)
  }

  private static func missing(_ missing: MissingDraft) -> YAMLValue {
    var entries: [YAMLValue.Entry] = []
    entries.add("allow", missing.allow)
    entries.add("then", missing.then)
    entries.add("round", missing.round)
    entries.add(missing.source)
    return .short(entries)
  }

  private static func bands(_ bands: [BandDraft]) -> YAMLValue {
    .short(bands.map { .init($0.id.value, .text($0.lowest.value.exactText)) })
  }

  private static func cutOff(_ cutOff: CutOffDraft, _ key: String) -> YAMLValue {
    var entries: [YAMLValue.Entry] = []
    entries.add(key, cutOff.at)
    entries.add(cutOff.source)
    return .short(entries)
  }

  private static func change(_ change: ChangeDraft) -> YAMLValue {
    var entries: [YAMLValue.Entry] = []
    entries.add("index", change.index.map(index))
    entries.add("important", change.important.map { figure($0, "points") })
    entries.add("response", change.response.map { figure($0, "percent") })
    entries.add("remission", change.remission.map { figure($0.figure, $0.side.rawValue) })
    if let source = change.acrossModes {
      var across: [YAMLValue.Entry] = []
      across.add(source)
      entries.add("across-modes", .short(across))
    }
    return .map(entries)
  }

  private static func index(_ index: ChangeDraft.Index) -> YAMLValue {
    var entries: [YAMLValue.Entry] = []
    entries.add("sd", index.sd)
    entries.add("reliability", index.reliability)
    entries.add("kind", index.kind)
    entries.add(index.source)
    return .short(entries)
  }

  private static func figure(_ figure: ChangeDraft.Figure, _ key: String) -> YAMLValue {
    var entries: [YAMLValue.Entry] = []
    entries.add(key, figure.value)
    entries.add(figure.source)
    return .short(entries)
  }

  /// One alert rule.
  static func alert(_ alert: AlertDraft) -> YAMLValue {
    var entries: [YAMLValue.Entry] = []
    entries.add("id", alert.id)
    entries.add("when", alert.when)
    entries.add("level", alert.level)
    entries.add("kind", alert.kind)
    entries.add(alert.source)
    return .map(entries)
  }

  /// One worked example.
  static func example(_ example: ExampleDraft) -> YAMLValue {
    var entries: [YAMLValue.Entry] = []
    entries.add("answers", .short(.init(example.answers)))
    entries.add("rest", example.rest)
    entries.add("respondent", respondent(example.respondent))
    var expect = [YAMLValue.Entry](example.expect)
    if let alerts = example.alerts { expect.add("alerts", YAMLValue(row: alerts)) }
    if let prompts = example.prompts { expect.add("prompts", YAMLValue(row: prompts)) }
    entries.add("expect", .short(expect))
    entries.add("source", example.source)
    return .map(entries)
  }

  private static func respondent(_ respondent: Respondent) -> YAMLValue? {
    var entries: [YAMLValue.Entry] = []
    if let sex = respondent.sex { entries.add("sex", .text(sex.name)) }
    if let age = respondent.age { entries.add("age", .text(String(age))) }
    return entries.isEmpty ? nil : .short(entries)
  }
}
