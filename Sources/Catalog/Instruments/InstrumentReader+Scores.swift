internal import Assessment

extension InstrumentReader {
  private static let scoreKeys = [
    "categories", "applies-when", "missing", "bands", "positive", "norms", "change", "loinc",
  ]

  /// Reads one entry of `scores`, and tells whether what it is made of could be read.
  static func score(_ entry: Cursor.Keyed) -> (ScoreDraft, isRead: Bool) {
    let (id, log) = (Located(entry.key, line: entry.line), entry.value.log)
    let fields = entry.value.fields(["value"], optional: scoreKeys)
    let before = log.defects.count
    let value = fields?["value"]?.located()
    let (condition, categories) = (
      fields?["applies-when"]?.located(), fields?["categories"]?.each { $0.located() }
    )
    let isRead = value != nil && log.defects.count == before
    var score = ScoreDraft(
      id: id, value: value ?? Located("0", line: entry.line), appliesWhen: condition, categories: categories)
    score.missing = fields?["missing"].flatMap(missing)
    score.bands = fields?["bands"].map(bands) ?? []
    score.positive = fields?["positive"].flatMap(positive)
    score.norms = fields?["norms"]?.entries().compactMap(norm) ?? []
    score.change = fields?["change"].flatMap(change)
    score.loinc = fields?["loinc"]?.located()
    return (score, isRead)
  }

  /// Bands of which one could not be read are all left out: those around it would seem not to meet.
  private static func bands(_ cursor: Cursor) -> [BandDraft] {
    let entries = cursor.entries()
    let bands = entries.compactMap { entry in
      entry.value.locatedNumber().map { BandDraft(id: Located(entry.key, line: entry.line), lowest: $0) }
    }
    return bands.count == entries.count ? bands : []
  }

  private static func missing(_ cursor: Cursor) -> MissingDraft? {
    guard let fields = cursor.fields(["allow", "then"], optional: ["round", "source", "verified"]),
      let allow = fields["allow"]?.locatedInteger(), let then = fields["then"]?.located()
    else { return nil }
    let hasSource = fields.has("source") || fields.has("verified")
    return MissingDraft(
      allow: allow, then: then, round: fields["round"]?.located(),
      source: hasSource ? fields.sourceBlock(at: cursor) : nil)
  }

  private static func positive(_ cursor: Cursor) -> CutOffDraft? {
    guard let fields = cursor.fields(["at"], optional: ["source", "verified"]) else { return nil }
    return fields["at"]?.locatedNumber().map { CutOffDraft(at: $0, source: fields.sourceBlock(at: cursor)) }
  }

  private static func norm(_ entry: Cursor.Keyed) -> NormDraft? {
    guard let fields = entry.value.fields(["positive"], optional: ["source", "verified"]),
      let at = fields["positive"]?.locatedNumber()
    else { return nil }
    let cutOff = CutOffDraft(at: at, source: fields.sourceBlock(at: entry.value))
    return NormDraft(id: Located(entry.key, line: entry.line), cutOff: cutOff)
  }

  /// Reads one element of `alerts`.
  static func alert(_ cursor: Cursor) -> AlertDraft? {
    guard let fields = cursor.fields(["id", "when", "level", "kind"], optional: ["source", "verified"]) else {
      return nil
    }
    let (id, when) = (fields["id"]?.located(), fields["when"]?.located())
    let (level, kind) = (fields["level"]?.located(), fields["kind"]?.located())
    guard let id, let when else { return nil }
    return AlertDraft(
      id: id, when: when, level: level ?? Located(CrisisLevel.attention.name, line: cursor.line),
      kind: kind ?? Located(AlertKind.selfHarm.name, line: cursor.line),
      source: fields.sourceBlock(at: cursor))
  }
}

extension Fields {
  /// The source that stands beside a figure; what it lacks is said when the draft is proved.
  func sourceBlock(at cursor: Cursor) -> SourceDraft {
    SourceDraft(
      source: self["source"]?.anyText(), verified: self["verified"].map { $0.flag() ?? false },
      line: cursor.line)
  }
}
