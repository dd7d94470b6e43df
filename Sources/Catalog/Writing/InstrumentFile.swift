public import Assessment

/// The text of an `instrument.yaml`, written as a person would write it.
///
/// Reading it back gives the same draft, apart from its lines and its digest. What no file may hold, such as a
/// control character, is written all the same, so that the checker can name it.
public enum InstrumentFile {
  /// The file's name.
  public static let name = "instrument.yaml"

  /// The file's text.
  ///
  /// - Parameters:
  ///   - draft: what the file shall say.
  ///   - comment: lines for its top.
  /// - Returns: lines that end in LF, with nothing that our reader refuses but what the draft itself holds.
  public static func text(_ draft: InstrumentDraft, comment: [String] = []) -> String {
    var entries = head(draft)
    entries.add("licence", .map(licence(draft.licence)))
    entries.add("sources", .list(draft.sources.map(source)))
    if let loinc = draft.loinc { entries.add("codes", .short([.init("loinc", .text(loinc.value))])) }
    entries.add("responses", .map(draft.responses.map { .init($0.id.value, response($0)) }))
    entries.add("items", .list(draft.items.map(item)))
    entries.add("scores", .map(draft.scores.map { .init($0.id.value, score($0)) }))
    entries.add("alerts", .list(draft.alerts.map(alert)))
    entries.add("examples", .list(draft.examples.map(example)))
    return YAMLFile.text(entries, comment: comment)
  }

  private static func head(_ draft: InstrumentDraft) -> [YAMLValue.Entry] {
    var entries = [YAMLValue.Entry("format", .text("1"))]
    entries.add("id", draft.id)
    entries.add("version", draft.version)
    entries.add("variant-of", draft.variantOf)
    entries.add("measures", draft.measures)
    entries.add("recall", draft.recall)
    entries.add("direction", draft.direction)
    entries.add("minutes", draft.minutes)
    entries.add("modes", YAMLValue(row: draft.modes))
    let fit = fit(draft.fit)
    if !fit.isEmpty { entries.add("fit", .short(fit)) }
    return entries
  }

  private static func fit(_ fit: FitDraft) -> [YAMLValue.Entry] {
    var entries: [YAMLValue.Entry] = []
    entries.add("age", fit.age)
    if fit.isForBereaved { entries.add("bereaved", true) }
    entries.add("since-loss", fit.sinceLoss)
    return entries
  }

  private static func licence(_ licence: LicenceDraft) -> [YAMLValue.Entry] {
    var entries: [YAMLValue.Entry] = []
    entries.add("holder", licence.holder)
    entries.add("terms", licence.terms)
    entries.add("source", licence.source)
    entries.add("verified", licence.verified)
    return entries
  }

  private static func source(_ source: SourceDraft) -> YAMLValue {
    var entries: [YAMLValue.Entry] = []
    entries.add("figure", source.figure)
    entries.add(source)
    return .short(entries)
  }

  private static func response(_ response: ResponseDraft) -> YAMLValue {
    var entries: [YAMLValue.Entry] = []
    entries.add("kind", response.kind)
    if !response.values.isEmpty {
      entries.add("values", .row(response.values.map { .text(String($0.value)) }))
    }
    entries.add("min", response.min)
    entries.add("max", response.max)
    entries.add("unit", response.unit)
    entries.add("max-length", response.maxLength)
    return .short(entries)
  }

  private static func item(_ item: ItemDraft) -> YAMLValue {
    var entries: [YAMLValue.Entry] = []
    entries.add("id", item.id)
    entries.add("response", item.response)
    entries.add("loinc", item.loinc)
    entries.add("ask-when", item.askWhen)
    entries.add("hidden", item.hidden)
    entries.add("not-applicable", item.notApplicable)
    if item.isSafety { entries.add("safety", true) }
    if item.isSensitive { entries.add("sensitive", true) }
    return .short(entries)
  }
}
