import Glibc
import Sealing

extension PassphraseSource {
  /// Draws a passphrase and writes it to a new file that only its owner can read; an existing file is kept and
  /// taken as it is. A missing folder is made, for its owner alone.
  ///
  /// - Returns: the file as a source, and whether it was made now.
  public static func drawn(into path: String) throws -> (source: PassphraseSource, isNew: Bool) {
    try Sodium.start()
    let folder = path.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(
      separator: "/")
    // Whether it was made or was there before, writing into it tells what is wrong with it.
    if !folder.isEmpty { _ = mkdir(folder, 0o700) }
    do {
      try Passphrase.generated().write(toNewFile: path)
      return (.file(path), true)
    } catch SealingError.passphraseFileExists {
      return (.file(path), false)
    }
  }
}
