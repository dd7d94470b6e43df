/// How long each class of data is kept (`Policies/retention.yaml`).
public struct RetentionPolicy: Hashable, Sendable {
  /// One class of data.
  public struct Class: Hashable, Sendable {
    /// The class's name.
    public let data: String
    /// How long it is kept.
    public let keep: Period
    /// From when the time is counted.
    public let from: String
    /// Whether a lawyer has confirmed the figure.
    public let isVerified: Bool
    /// Where it comes from.
    public let source: String

    /// A class of data and its term.
    public init(data: String, keep: Period, from: String, isVerified: Bool, source: String) {
      (self.data, self.keep, self.from) = (data, keep, from)
      (self.isVerified, self.source) = (isVerified, source)
    }
  }

  /// The file's version.
  public let version: String
  /// The classes, in order.
  public let classes: [Class]

  /// A policy whose parts were checked by the catalogue.
  public init(version: String, classes: [Class]) { (self.version, self.classes) = (version, classes) }
}
