import Glibc

/// Where a statement is saved.
public enum StatementFile {
  /// The name under which a check is saved where no other is given: the day, and how far the chain went.
  public static func name(of statement: CheckStatement) -> String {
    "nuanxin-check-\(statement.checked.prefix(10))-\(statement.sequence).txt"
  }

  /// Refuses a name that is taken, before anybody waits for a check.
  public static func requireFree(_ path: String) throws(StatementProblem) {
    var status = stat()
    guard lstat(path, &status) != 0 else { throw .exists(path) }
  }

  /// Writes it for its owner alone, as a whole or not at all, and never over anything.
  ///
  /// A link gives the finished file its name, which fails where the name is taken. Sticks that know no links take a
  /// rename after one more look; nobody else is expected to write there at that moment.
  public static func write(_ text: String, to path: String) throws(StatementProblem) {
    try requireFree(path)
    let cut = path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
    let new = "\(path[..<cut]).\(path[cut...]).new-\(getpid())"
    defer { unlink(new) }
    do throws(AuthoringError) {
      try PlainFile.write(text, to: new, openness: 0o600)
    } catch {
      throw .cannotWrite(path)
    }
    if link(new, path) == 0 { return settle(path[..<cut]) }
    guard errno != EEXIST else { throw .exists(path) }
    try requireFree(path)
    guard rename(new, path) == 0 else { throw .cannotWrite(path) }
    settle(path[..<cut])
  }

  /// Brings the new name onto the disk.
  private static func settle(_ folder: Substring) {
    PlainFolder(folder.isEmpty ? "." : String(folder)).settle()
  }
}
