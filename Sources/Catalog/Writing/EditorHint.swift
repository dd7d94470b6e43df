internal import Foundation

/// The line at a file's top by which an editor finds what may stand in it.
public enum EditorHint {
  /// The kinds of file that have a schema.
  public enum Kind: String, CaseIterable, Sendable {
    /// `instrument.yaml`.
    case instrument
    /// A pack.
    case pack

    /// The schema's file, beside the folders of instruments.
    public var schema: String { "\(rawValue).schema.json" }
  }

  /// The lines for a file that lies in a folder within `parent`.
  ///
  /// - Returns: the schema in `parent`, else the one that the program came with; nothing where there is neither.
  public static func lines(for kind: Kind, in parent: String) -> [String] {
    if FileManager.default.fileExists(atPath: "\(parent)/\(kind.schema)") {
      return ["yaml-language-server: $schema=../\(kind.schema)"]
    }
    guard let shipped = ShippedCatalogue.locate()?.instruments,
      FileManager.default.fileExists(atPath: "\(shipped)/\(kind.schema)")
    else { return [] }
    return ["yaml-language-server: $schema=\(shipped)/\(kind.schema)"]
  }
}
