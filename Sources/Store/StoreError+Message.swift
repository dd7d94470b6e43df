extension StoreError: CustomStringConvertible {
  /// One line: what happened, where, and what to do about it.
  package var description: String {
    switch self {
    case .missing(let path): "no vault at \(path): check --vault, or make one with nuanxin init"
    case .alreadyExists(let path): "\(path) exists already: choose another path"
    case .cannotCreate(let path): "cannot create \(path): check that its folder exists and is yours"
    case .isDirectory(let path): "\(path) is a folder: name the vault's file in it"
    case .symbolicLink(let path): "\(path) is a symbolic link: give the real path"
    case .tooWide(let path, let mode, let allowed):
      "\(path) has mode \(Self.octal(mode)), so that others could reach it: chmod \(Self.octal(allowed)) it"
    case .networkFileSystem(let path):
      "\(path) lies on a network file system: move it to a local disk"
    case .unreadable(let path): "\(path) may not be read by this account: check its owner and mode"
    case .readOnly(let path): "\(path) cannot be written: check its owner, mode and disk"
    case .notAVault(let path): "\(path) is not a vault: check --vault"
    case .newerFormat(let found, let supported):
      "the vault has format \(found), this program knows up to \(supported): use a newer nuanxin"
    case .corrupt(let path): "\(path) is damaged: keep it as it is, and restore a backup beside it"
    case .settingRefused(let name):
      "the setting \(name) does not hold: use the system's own SQLite library, and no other program on the vault"
    case .interruptedWrite(let path): "a write to \(path) was cut off: open it once for writing"
    case .busy(.vault): "another process holds the vault: try again"
    case .busy(.draft): "this interview was continued elsewhere: open it again"
    case .diskFull(let path):
      "no room left on the disk of \(path), nothing was changed: free some space"
    case .ioError(let path):
      "reading or writing \(path) failed, nothing was changed: check the disk"
    case .brokenChain(let sequence):
      "event \(sequence) does not continue the chain: run nuanxin audit verify"
    case .pseudonymTaken: "the new pseudonym is taken already: draw another"
    }
  }

  private static func octal(_ mode: UInt32) -> String { "0" + String(mode, radix: 8) }
}
