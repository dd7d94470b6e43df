internal import Casework

extension RetentionPolicy {
  /// Reads the root of `retention.yaml`; `nil` if something that it needs is missing, which was then noted.
  init?(reading root: Cursor) {
    guard let fields = root.fields(["format", "version", "classes"]) else { return nil }
    fields.checkFormat()
    let version = fields["version"]?.version()
    let classes = fields["classes"].map(Self.classes)
    guard let version, let classes else { return nil }
    self.init(version: version, classes: classes)
  }

  private static func classes(_ cursor: Cursor) -> [Class] {
    let classes = cursor.each { (element) -> Class? in
      guard let fields = element.fields(["data", "keep", "from", "verified", "source"]) else { return nil }
      let (data, keep, from) = (
        fields["data"]?.text(), fields["keep"]?.positivePeriod(), fields["from"]?.text()
      )
      let (verified, source) = (fields["verified"]?.flag(), fields["source"]?.text())
      guard let data, let keep, let from, let verified, let source else { return nil }
      return Class(data: data, keep: keep, from: from, isVerified: verified, source: source)
    }
    cursor.noteRepeated(classes.map(\.data), what: "class of data")
    return classes
  }
}
