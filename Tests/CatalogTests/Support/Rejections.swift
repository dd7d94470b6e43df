import Casework
import Catalog
import Testing

/// What a change to one shipped policy is answered with, as `line: message`.
func policyDefects(in name: PolicyName, changing old: String, to new: String) throws -> [String] {
  let path = "Policies/\(name.file)"
  let changed = try Shipped.text(path, changing: old, to: new)
  let files = try Shipped.policyPaths.map { try Shipped.file($0, $0 == path ? changed : Shipped.text($0)) }
  return defects { () throws(CatalogRejection) in _ = try Policies.load(files) }
}

/// What a change to one shipped instrument is answered with, as `line: message`.
func instrumentDefects(_ id: String, _ file: String, changing old: String, to new: String) throws -> [String]
{
  let path = "Instruments/\(id)/\(file)"
  let changed = try Shipped.text(path, changing: old, to: new)
  let files = try Shipped.instrumentPaths(id).map {
    try Shipped.file($0, $0 == path ? changed : Shipped.text($0))
  }
  return defects { () throws(CatalogRejection) in _ = try InstrumentFolders.instrument(files) }
}

/// The defects of a load, as `line: message` in order; empty where it succeeds.
func defects(_ load: () throws(CatalogRejection) -> Void) -> [String] {
  fileDefects(load).map { "\($0.line): \($0.message)" }
}

/// The defects of a load; empty where it succeeds, and where it fails for another reason, which is recorded.
func fileDefects(_ load: () throws(CatalogRejection) -> Void) -> [FileDefect] {
  do {
    try load()
    return []
  } catch {
    if case .defects(let found) = error { return found }
    Issue.record("\(error)")
    return []
  }
}
