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
    let here = root.line
    var draft = InstrumentDraft(
      id: fields["id"]?.located() ?? Located("unnamed", line: here),
      version: fields.text("version", { $0.version() }) ?? Located("0.0.0", line: here),
      measures: fields["measures"]?.located() ?? Located("unknown", line: here),
      recall: fields["recall"]?.located() ?? Located("now", line: here),
      direction: fields["direction"]?.located() ?? Located(Direction.none.rawValue, line: here),
      minutes: fields["minutes"]?.locatedInteger() ?? Located(1, line: here),
      modes: fields["modes"]?.each { $0.located() } ?? [],
      licence: licence(fields["licence"]), digest: digest)
    draft.fit = fields["fit"].map(fit) ?? FitDraft()
    draft.sources = fields["sources"]?.each(source) ?? []
    draft.loinc = fields["codes"]?.fields([], optional: ["loinc"])?["loinc"]?.located()
    draft.responses = fields["responses"]?.entries().map(response) ?? []
    draft.items = fields["items"]?.each { item($0, fallback: draft.responses.first) } ?? []
    draft.scores = fields["scores"]?.entries().map(score) ?? []
    draft.alerts = fields["alerts"]?.each(alert) ?? []
    draft.variantOf = fields["variant-of"]?.located()
    draft.examples = fields["examples"]?.each(example) ?? []
    return draft
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
      age: fields?["age"]?.locatedInteger(), isForBereaved: fields?["bereaved"]?.flag() ?? false,
      sinceLoss: fields?["since-loss"]?.located())
  }

  private static func source(_ cursor: Cursor) -> SourceDraft? {
    guard let fields = cursor.fields(["figure"], optional: ["source", "verified"]) else { return nil }
    var source = fields.sourceBlock(at: cursor)
    source.figure = fields["figure"]?.located()
    return source
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

  private static func item(_ cursor: Cursor, fallback: ResponseDraft?) -> ItemDraft? {
    let optional = ["ask-when", "hidden", "not-applicable", "safety", "sensitive", "loinc"]
    guard let fields = cursor.fields(["id", "response"], optional: optional),
      let id = fields["id"]?.located(),
      let response = fields["response"]?.located() ?? fallback?.id
    else { return nil }
    return ItemDraft(
      id: id, response: response, askWhen: fields["ask-when"]?.located(), hidden: fields["hidden"]?.located(),
      notApplicable: fields["not-applicable"]?.located(), isSafety: fields["safety"]?.flag() ?? false,
      isSensitive: fields["sensitive"]?.flag() ?? false, loinc: fields["loinc"]?.located())
  }
}

extension Fields {
  /// A field with its line, where it passes a check of its own.
  fileprivate func text(_ key: String, _ read: (Cursor) -> String?) -> Located<String>? {
    self[key].flatMap { cursor in read(cursor).map { Located($0, line: cursor.line) } }
  }
}
