/// Why the vault's file cannot be used, or a change cannot be saved. It carries paths and numbers only.
package enum StoreError: Error, Equatable, Sendable {
  /// No file stands at the path.
  case missing(path: String)
  /// A vault is to be made where something stands already.
  case alreadyExists(path: String)
  /// The folder or the file cannot be made.
  case cannotCreate(path: String)
  /// A folder stands where the vault should be.
  case isDirectory(path: String)
  /// The path, its folder or a companion file is a symbolic link.
  case symbolicLink(path: String)
  /// Others than its owner (or its one group) could reach the file or folder.
  case tooWide(path: String, mode: UInt32, allowed: UInt32)
  /// The path lies on a file system whose locks do not hold between machines.
  case networkFileSystem(path: String)
  /// The file or folder may not be read by this account.
  case unreadable(path: String)
  /// The file, or the file system below it, takes no writes.
  case readOnly(path: String)
  /// The file is something else.
  case notAVault(path: String)
  /// The file was written by a later version of the program.
  case newerFormat(found: Int, supported: Int)
  /// Pages are missing or damaged, or the schema is not ours.
  case corrupt(path: String)
  /// A setting does not hold that the vault's safety rests on.
  case settingRefused(name: String)
  /// A write was cut off, and a reader that may not write cannot put it right.
  case interruptedWrite(path: String)
  /// Someone else was first.
  case busy(Contention)
  /// There is no room left.
  case diskFull(path: String)
  /// The disk or the system failed.
  case ioError(path: String)
  /// The event does not continue the chain, or its member's own count.
  case brokenChain(sequence: UInt64)
  /// Another member already bears this short form.
  case pseudonymTaken

  /// What was held by someone else.
  package enum Contention: Equatable, Sendable {
    /// The vault's lock, for longer than the patience of a writer.
    case vault
    /// A draft: it was replaced from elsewhere since it was read.
    case draft
  }
}
