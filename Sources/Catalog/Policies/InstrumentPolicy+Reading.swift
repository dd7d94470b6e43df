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
    guard let fields = root.fields(keys, optional: ["setting"]) else { return nil }
    fields.checkFormat()
    let version = fields["version"]?.version()
    let wordings = fields["wording"].map(Self.wordings)
    let setting = fields["setting"]?.name(of: Setting.self)
    let cutOffs = fields["cut-offs"].map(
      CutOffReader(shelf: shelf, hasSetting: fields.has("setting")).cutOffs)
    let resume = fields["draft"]?.fields(["resume-within"])?["resume-within"]?.positivePeriod()
    _ = fields["minimum-interval"]?.name(of: [("recall", ())])
    let reader = BatteryReader(shelf: shelf)
    let batteries = fields["batteries"].map { $0.entries().compactMap(reader.battery) }
    guard let version, let wordings, let cutOffs, let resume, let batteries else { return nil }
    self.init(
      version: version, allowedWordings: wordings, setting: setting, cutOffs: cutOffs, resumeWithin: resume,
      batteries: batteries)
  }

  private static func wordings(_ cursor: Cursor) -> Set<Wording> {
    guard let fields = cursor.fields(Wording.allCases.map(\.rawValue)) else { return [] }
    let allowed = Wording.allCases.filter { wording in
      fields[wording.rawValue]?.name(of: [("allowed", true), ("refused", false)]) ?? false
    }
    return Set(allowed)
  }
}
