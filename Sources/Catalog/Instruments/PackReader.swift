internal import Assessment

/// Reads a language's file beside an `instrument.yaml` into a draft.
struct PackReader {
  private static let optional = [
    "source", "source-digest", "title", "short", "introduction", "recall", "responses", "items", "scores",
    "bands", "alerts",
  ]

  /// The draft, or `nil` where the file is no mapping, or does not say whose words it holds.
  ///
  /// Absent strings are left to the proof, which knows whether the pack claims to be complete. Where something could
  /// not be read it is not held to that claim: what is missing may be just that.
  static func draft(from root: Cursor, language: Language, digest: Digest32) -> PackDraft? {
    let required = ["format", "instrument", "language", "wording", "complete"]
    guard let fields = root.fields(required, optional: optional) else { return nil }
    fields.checkFormat()
    checkLanguage(fields["language"], against: language)
    let (instrument, wording) = (fields["instrument"]?.located(), fields["wording"]?.located())
    var draft = PackDraft(
      instrument: instrument ?? Located("", line: root.line),
      language: Located(language.rawValue, line: fields["language"]?.line ?? root.line),
      wording: wording ?? Located(Wording.project.rawValue, line: root.line),
      isComplete: fields["complete"]?.flag() ?? false, digest: digest)
    read(fields, into: &draft)
    if !root.log.defects.isEmpty { draft.isComplete = false }
    return instrument == nil || wording == nil ? nil : draft
  }

  private static func read(_ fields: Fields, into draft: inout PackDraft) {
    draft.source = fields["source"]?.anyText()
    draft.sourceDigest = fields["source-digest"]?.located()
    draft.title = fields["title"]?.located()
    draft.short = fields["short"]?.located()
    draft.introduction = fields["introduction"]?.located()
    draft.recall = fields["recall"]?.located()
    draft.responses = fields["responses"]?.entries().map(group) ?? []
    draft.items = fields["items"]?.entries().map(item) ?? []
    draft.scores = fields["scores"]?.keyedTexts() ?? []
    draft.bands = fields["bands"]?.entries().map(group) ?? []
    draft.alerts = fields["alerts"]?.keyedTexts() ?? []
  }

  private static func checkLanguage(_ cursor: Cursor?, against language: Language) {
    guard let cursor, let text = cursor.text(), text != language.rawValue else { return }
    cursor.note("must be '\(language.rawValue)' as the file's name says, not '\(text.prefix(40))'")
  }

  private static func group(_ entry: Cursor.Keyed) -> TextGroupDraft {
    TextGroupDraft(id: Located(entry.key, line: entry.line), texts: entry.value.keyedTexts())
  }

  private static func item(_ entry: Cursor.Keyed) -> ItemTextDraft {
    let fields = entry.value.fields([], optional: ["ask", "label", "heading"])
    return ItemTextDraft(
      id: Located(entry.key, line: entry.line), ask: fields?["ask"]?.located(),
      label: fields?["label"]?.located(), heading: fields?["heading"]?.located())
  }
}
