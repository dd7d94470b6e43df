/// Why there is no catalogue.
public enum CatalogRejection: Error, Hashable, Sendable, CustomStringConvertible {
  /// A folder or file is not there.
  case missing(path: String)
  /// A folder or file is there and cannot be read.
  case unreadable(path: String)
  /// Everything that is wrong in all files, sorted, each once.
  case defects([FileDefect])

  /// One line per finding.
  public var description: String {
    switch self {
    case .missing(let path): "\(path): not found; check the path"
    case .unreadable(let path): "\(path): cannot be read; check its permissions"
    case .defects(let defects): defects.map(\.description).joined(separator: "\n")
    }
  }

  /// Gathers defects of several files.
  init(_ defects: [FileDefect]) { self = .defects(Set(defects).sorted()) }
}
