public import Assessment

/// The text of a pack, such as `en.yaml`, written as a person would write it.
///
/// Reading it back gives the same draft, apart from its lines and its digest.
public enum PackFile {
  /// The file's name beside an `instrument.yaml`.
  public static func name(of language: Language) -> String { "\(language.rawValue).yaml" }

  /// The file's text.
  ///
  /// - Parameters:
  ///   - draft: what the file shall say.
  ///   - comment: lines for its top.
  /// - Returns: lines that end in LF, with nothing that our reader refuses but what the draft itself holds.
  public static func text(_ draft: PackDraft, comment: [String] = []) -> String {
    var entries = [YAMLValue.Entry("format", .text("1"))]
    entries.add("instrument", draft.instrument)
    entries.add("language", draft.language)
    entries.add("wording", draft.wording)
    entries.add("source", draft.source)
    entries.add("source-digest", draft.sourceDigest)
    entries.add("complete", draft.isComplete)
    entries.add("title", draft.title)
    entries.add("short", draft.short)
    entries.add("introduction", draft.introduction)
    entries.add("recall", draft.recall)
    if !draft.responses.isEmpty { entries.add("responses", groups(draft.responses)) }
    if !draft.items.isEmpty {
      entries.add("items", .map(draft.items.map { .init($0.id.value, item($0)) }))
    }
    if !draft.scores.isEmpty { entries.add("scores", .map(.init(draft.scores))) }
    if !draft.bands.isEmpty { entries.add("bands", groups(draft.bands)) }
    if !draft.alerts.isEmpty { entries.add("alerts", .map(.init(draft.alerts))) }
    return YAMLFile.text(entries, comment: comment)
  }

  private static func groups(_ groups: [TextGroupDraft]) -> YAMLValue {
    .map(groups.map { .init($0.id.value, .short(.init($0.texts))) })
  }

  /// A sentence has a line of its own; a label alone does not need one.
  private static func item(_ item: ItemTextDraft) -> YAMLValue {
    var entries: [YAMLValue.Entry] = []
    entries.add("heading", item.heading)
    entries.add("ask", item.ask)
    entries.add("label", item.label)
    return item.ask == nil ? .short(entries) : .map(entries)
  }
}
