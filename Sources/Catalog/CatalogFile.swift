public import Assessment

/// One file of a catalogue, whole, so that what was used can be kept and read again years later.
public struct CatalogFile: Hashable, Sendable {
  /// What kind of file it is; the raw value is the tag that goes into its digest.
  public enum Kind: String, CaseIterable, Sendable {
    /// The structure of an instrument.
    case instrument
    /// An instrument's words in one language.
    case pack
    /// A policy.
    case policy
  }

  /// Makes the 32-byte digest of a file from its kind's tag and its raw bytes. It is an argument, because hashing
  /// belongs to the vault.
  public typealias Hash = @Sendable (_ kind: String, _ bytes: [UInt8]) -> [UInt8]

  /// Where it stands in a catalogue: `Instruments/phq-9/en.yaml` or `Policies/crisis.yaml`, whatever the folder
  /// on disk was called.
  public let path: String
  /// What it is.
  public let kind: Kind
  /// The raw bytes.
  public let bytes: [UInt8]
  /// The digest of kind and bytes.
  public let digest: Digest32

  /// A file from its bytes.
  ///
  /// - Returns: `nil` if no file of a catalogue stands at that path, or the hash does not give 32 bytes.
  public init?(path: String, bytes: [UInt8], hash: Hash) {
    guard let kind = Kind(path: path), let digest = Digest32(bytes: hash(kind.rawValue, bytes)) else {
      return nil
    }
    (self.path, self.kind, self.bytes, self.digest) = (path, kind, bytes, digest)
  }

  /// The last part of the path.
  var name: String { String(path.split(separator: "/").last ?? "") }

  /// The path without its last part.
  var folder: String { path.split(separator: "/").dropLast().joined(separator: "/") }
}

extension CatalogFile.Kind {
  fileprivate init?(path: String) {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    switch (parts.first, parts.count) {
    case ("Policies", 2) where PolicyName(file: String(parts[1])) != nil: self = .policy
    case ("Instruments", 3) where parts[2] == "instrument.yaml": self = .instrument
    case ("Instruments", 3) where Language(file: String(parts[2])) != nil: self = .pack
    case _: return nil
    }
  }
}

extension Language {
  /// The language that a pack's file name states.
  init?(file: String) {
    guard file.hasSuffix(".yaml") else { return nil }
    self.init(rawValue: String(file.dropLast(5)))
  }
}
