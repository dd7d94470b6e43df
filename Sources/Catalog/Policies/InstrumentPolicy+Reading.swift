internal import Assessment
internal import Casework

extension InstrumentPolicy {
  /// Reads the root of `instruments.yaml`; `nil` if something that it needs is missing, which was then noted.
  ///
  /// - Parameters:
  ///   - root: the file.
  ///   - shelf: the instruments that it may speak of; without them what it says of any is believed.
  init?(reading root: Cursor, shelf: InstrumentShelf?) {
    let keys = ["format", "version", "wording", "cut-offs", "draft", "minimum-interval", "batteries"]
    guard let fields = root.fields(keys) else { return nil }
    fields.checkFormat()
    let version = fields["version"]?.version()
    let wordings = fields["wording"].map(Self.wordings)
    let cutOffs = fields["cut-offs"].map { $0.each { Self.cutOff($0, shelf: shelf) } }
    let resume = fields["draft"]?.fields(["resume-within"])?["resume-within"]?.positivePeriod()
    _ = fields["minimum-interval"]?.name(of: [("recall", ())])
    let reader = BatteryReader(shelf: shelf)
    let batteries = fields["batteries"].map { $0.entries().compactMap(reader.battery) }
    guard let version, let wordings, let cutOffs, let resume, let batteries else { return nil }
    self.init(
      version: version, allowedWordings: wordings, cutOffs: cutOffs, resumeWithin: resume,
      batteries: batteries)
  }

  private static func wordings(_ cursor: Cursor) -> Set<Wording> {
    guard let fields = cursor.fields(Wording.allCases.map(\.rawValue)) else { return [] }
    let allowed = Wording.allCases.filter { wording in
      fields[wording.rawValue]?.name(of: [("allowed", true), ("refused", false)]) ?? false
    }
    return Set(allowed)
  }

  private static func cutOff(_ cursor: Cursor, shelf: InstrumentShelf?) -> CutOff? {
    guard let fields = cursor.fields(["instrument", "score", "use"], optional: ["when"]) else { return nil }
    let (id, score) = (fields["instrument"]?.identifier(), fields["score"]?.identifier())
    let age = fields["when"]?.fields(["age"])?["age"]?.integer(atLeast: 0)
    guard let id, let score, let norm = fields["use"]?.identifier() else { return nil }
    let cutOff = CutOff(instrument: InstrumentID(id), score: ScoreID(score), fromAge: age, norm: NormID(norm))
    if let shelf { check(cutOff, fields, against: shelf) }
    return cutOff
  }

  private static func check(_ cutOff: CutOff, _ fields: Fields, against shelf: InstrumentShelf) {
    guard let instrument = shelf.instruments[cutOff.instrument] else {
      if shelf.isUnknown(cutOff.instrument) { fields["instrument"]?.noteUnknown(cutOff.instrument) }
      return
    }
    guard let score = instrument.score(cutOff.score) else {
      fields["score"]?.note("'\(cutOff.instrument)' has no score '\(cutOff.score)'")
      return
    }
    guard score.norms[cutOff.norm] == nil else { return }
    let known = score.norms.keys.sorted().map(\.raw).joined(separator: ", ")
    fields["use"]?.note(
      "'\(cutOff.instrument)' has no norm '\(cutOff.norm)'; it has: \(known.isEmpty ? "none" : known)")
  }
}
