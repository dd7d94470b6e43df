import Assessment
import Glibc

/// The files of one instrument on their way to disk: all of them appear at once under the folder's name, or none.
public struct InstrumentFolder: Sendable {
  /// The instrument's name, and the folder's.
  public let id: String
  /// The files' texts by name.
  public private(set) var files: [String: String]

  /// Gathers files.
  ///
  /// - Throws: ``AuthoringError/notAName(_:)`` where the name is none of an instrument, so that it can lead to no
  ///   other folder.
  public init(id: String, files: [String: String]) throws(AuthoringError) {
    guard Names.isLegal(id) else { throw .notAName(id) }
    (self.id, self.files) = (id, files)
  }

  /// Writes the folder into another one, which is made where it is not there.
  ///
  /// The folder is written beside its place under a hidden name, which no catalogue reads, and then renamed. In a
  /// folder that is replaced, files of other names are kept: a translation is not lost by importing a form again.
  ///
  /// - Returns: the folder's path.
  /// - Throws: ``AuthoringError``.
  public func write(in parent: String, replacing: Bool) throws(AuthoringError) -> String {
    let path = parent.hasSuffix("/") ? parent + id : "\(parent)/\(id)"
    let isThere = access(path, F_OK) == 0
    guard !isThere || replacing else { throw .exists(path: path) }
    let earlier = isThere ? PlainFolder(path) : nil
    // What is no folder of files, or holds further folders, is nothing that this program wrote.
    guard earlier?.holdsOnlyFiles ?? true else { throw .cannotWrite(path: path) }
    if access(parent, F_OK) != 0 { try PlainFolder(parent).make() }
    let (new, old) = ("\(parent)/.\(id).new-\(getpid())", "\(parent)/.\(id).old-\(getpid())")
    defer { PlainFolder(new).remove() }
    guard fill(new, keeping: earlier) else { throw .cannotWrite(path: path) }
    guard !isThere || rename(path, old) == 0 else { throw .cannotWrite(path: path) }
    guard rename(new, path) == 0 else {
      // Where not even this goes, the earlier folder stays under its hidden name rather than nowhere.
      if isThere { rename(old, path) }
      throw .cannotWrite(path: path)
    }
    PlainFolder(parent).settle()
    if isThere { PlainFolder(old).remove() }
    return path
  }

  /// Writes all files; `false` where that does not go. Errors name the place asked for, not the hidden one.
  private func fill(_ path: String, keeping earlier: PlainFolder?) -> Bool {
    do throws(AuthoringError) {
      try PlainFolder(path).make()
      let mode = PlainFolder(path).openness
      for (name, text) in files {
        try PlainFile.write(text, to: "\(path)/\(name)", openness: mode)
      }
    } catch {
      return false
    }
    for name in earlier?.names ?? [] where files[name] == nil {
      guard link("\(earlier?.path ?? "")/\(name)", "\(path)/\(name)") == 0 else { return false }
    }
    PlainFolder(path).settle()
    return true
  }
}
