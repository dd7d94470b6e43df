import Sealing

extension PassphraseSource {
  /// Draws a passphrase and writes it to a new file that only its owner can read; an existing file is kept and
  /// taken as it is.
  ///
  /// - Returns: the file as a source, and whether it was made now.
  public static func drawn(into path: String) throws -> (source: PassphraseSource, isNew: Bool) {
    try Sodium.start()
    do {
      try Passphrase.generated().write(toNewFile: path)
      return (.file(path), true)
    } catch SealingError.passphraseFileExists {
      return (.file(path), false)
    }
  }
}
