internal import Assessment

/// Reads an `instrument.yaml` into a draft.
///
/// A part that cannot be read is noted and, where it has a name that others may refer to, stands in the draft as
/// something harmless: so one slip does not hide the others, nor make a heap of complaints that are not its own.
struct InstrumentReader {
  private static let required = [
    "format", "id", "version", "measures", "recall", "direction", "minutes", "modes", "licence", "sources",
    "responses", "items", "scores", "alerts", "examples",
  ]

  /// The draft, or `nil` where the file is no mapping at all.
  static func draft(from root: Cursor, digest: Digest32) -> InstrumentDraft? {
    guard let fields = root.fields(required, optional: ["fit", "codes", "variant-of"]) else { return nil }
    fields.checkFormat()
    var draft = head(fields, at: root.line, digest)
    draft.fit = fields["fit"].map(fit) ?? FitDraft()
    draft.sources = fields["sources"]?.each(source) ?? []
    draft.loinc = fields["codes"]?.fields([], optional: ["loinc"])?["loinc"]?.located()
    draft.variantOf = fields["variant-of"]?.located()
    readResponses(fields["responses"], into: &draft)
    readItems(fields["items"], into: &draft)
    readScores(fields["scores"], into: &draft)
    draft.alerts = fields["alerts"]?.each(alert) ?? []
    let examples = fields["examples"]?.each(example) ?? []
    // Where something could not be read, an example that does not come out shows nothing.
    draft.examples = root.log.defects.isEmpty ? examples : []
    return draft
  }

  private static func head(_ fields: Fields, at line: Int, _ digest: Digest32) -> InstrumentDraft {
    let interviewer = [Located(Administration.interviewer.rawValue, line: line)]
    return InstrumentDraft(
      id: fields["id"]?.located() ?? Located("unnamed", line: line),
      version: fields.text("version", { $0.version() }) ?? Located("0.0.0", line: line),
      measures: fields["measures"]?.located() ?? Located("unknown", line: line),
      recall: fields["recall"]?.located() ?? Located("now", line: line),
      direction: fields["direction"]?.located() ?? Located(Direction.none.rawValue, line: line),
      minutes: fields["minutes"]?.locatedInteger() ?? Located(1, line: line),
      modes: fields["modes"].map(modes) ?? interviewer,
      licence: licence(fields["licence"]), digest: digest)
  }

  /// A mode that cannot be read is no reason to say that there is none.
  private static func modes(_ cursor: Cursor) -> [Located<String>] {
    let before = cursor.log.defects.count
    let modes = cursor.each { $0.located() }
    guard cursor.log.defects.count > before else { return modes }
    return [Located(Administration.interviewer.rawValue, line: cursor.line)]
  }

  private static func licence(_ cursor: Cursor?) -> LicenceDraft {
    let fields = cursor?.fields(["holder", "terms", "source", "verified"])
    let unknown = Located("unknown", line: cursor?.line ?? 1)
    return LicenceDraft(
      holder: fields?["holder"]?.located() ?? unknown, terms: fields?["terms"]?.located() ?? unknown,
      source: fields?["source"]?.located() ?? unknown, verified: fields?["verified"]?.flag() ?? false)
  }

  private static func fit(_ cursor: Cursor) -> FitDraft {
    let fields = cursor.fields([], optional: ["age", "bereaved", "since-loss"])
    return FitDraft(
      age: fields?["age"]?.locatedInteger(),
      isForBereaved: fields?["bereaved"].map { $0.flag() ?? true } ?? false,
      sinceLoss: fields?["since-loss"]?.located())
  }

  private static func source(_ cursor: Cursor) -> SourceDraft? {
    guard let fields = cursor.fields(["figure"], optional: ["source", "verified"]) else { return nil }
    var source = fields.sourceBlock(at: cursor)
    source.figure = fields["figure"]?.located()
    return source
  }

  // MARK: Responses and items

  private static func readResponses(_ cursor: Cursor?, into draft: inout InstrumentDraft) {
    draft.unread.hasUnnamedResponses = cursor?.isMapping != true
    for entry in cursor?.entries() ?? [] {
      let before = entry.value.log.defects.count
      draft.responses.append(response(entry))
      if entry.value.log.defects.count > before { draft.unread.responses.insert(entry.key) }
    }
  }

  private static func response(_ entry: Cursor.Keyed) -> ResponseDraft {
    let fields = entry.value.fields(["kind"], optional: ["values", "min", "max", "unit", "max-length"])
    return ResponseDraft(
      id: Located(entry.key, line: entry.line),
      kind: fields?["kind"]?.located() ?? Located("text", line: entry.line),
      values: fields?["values"]?.each { $0.locatedInteger() } ?? [],
      min: fields?["min"]?.locatedNumber(), max: fields?["max"]?.locatedNumber(),
      unit: fields?["unit"]?.located(), maxLength: fields?["max-length"]?.locatedInteger())
  }

  private static func readItems(_ cursor: Cursor?, into draft: inout InstrumentDraft) {
    guard let cursor, cursor.isList else {
      draft.unread.hasUnnamed = true
      _ = cursor?.list()
      return
    }
    for element in cursor.list() {
      let before = element.log.defects.count
      guard let item = item(element) else {
        draft.unread.hasUnnamed = true
        continue
      }
      draft.items.append(item)
      if element.log.defects.count > before { draft.unread.items.insert(item.id.value) }
    }
  }

  private static func item(_ cursor: Cursor) -> ItemDraft? {
    let optional = ["ask-when", "hidden", "not-applicable", "safety", "sensitive", "loinc"]
    guard let fields = cursor.fields(["id", "response"], optional: optional),
      let id = fields["id"]?.located()
    else { return nil }
    return ItemDraft(
      id: id, response: fields["response"]?.located() ?? Located("unread", line: cursor.line),
      askWhen: fields["ask-when"]?.located(), hidden: fields["hidden"]?.located(),
      notApplicable: fields["not-applicable"]?.located(), isSafety: fields["safety"]?.flag() ?? false,
      isSensitive: fields["sensitive"]?.flag() ?? false, loinc: fields["loinc"]?.located())
  }

  private static func readScores(_ cursor: Cursor?, into draft: inout InstrumentDraft) {
    draft.unread.hasUnnamed = draft.unread.hasUnnamed || cursor?.isMapping != true
    for entry in cursor?.entries() ?? [] {
      let (score, isRead) = score(entry)
      draft.scores.append(score)
      if !isRead { draft.unread.scores.insert(entry.key) }
    }
  }
}

extension Fields {
  /// A field with its line, where it passes a check of its own.
  fileprivate func text(_ key: String, _ read: (Cursor) -> String?) -> Located<String>? {
    self[key].flatMap { cursor in read(cursor).map { Located($0, line: cursor.line) } }
  }
}
