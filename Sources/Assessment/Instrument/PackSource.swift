/// Where a publisher's words were taken from.
public struct PackSource: Hashable, Sendable {
  /// The publication, as whoever brought it in named it.
  public let name: String
  /// The digest of the file that they were taken from, in hexadecimal; `nil` where they were typed by hand.
  public let digest: String?

  /// States a source.
  public init(name: String, digest: String?) {
    self.name = name
    self.digest = digest
  }
}
