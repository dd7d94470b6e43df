/// Everything that can go wrong between bodies and their sealed form.
///
/// A message names what failed and what to do; no case carries a body, a key or a name.
package enum SealingError: Error, Equatable, Sendable {
  /// The kind of stored thing that was being read.
  package enum Part: String, Sendable {
    /// An event's header.
    case header = "event header"
    /// An event.
    case event
    /// A draft.
    case draft
    /// A grant of a key.
    case grant
    /// A user's sealed secret keys.
    case userSecrets = "user's sealed keys"
  }

  /// libsodium did not start.
  case cryptographyUnavailable
  /// No guarded memory could be had for secrets.
  case memoryUnavailable
  /// Bytes that no version of this program writes.
  case malformed(Part)
  /// Written by a later version of the program.
  case newerFormat(found: Int, supported: Int)
  /// A body longer than an event may be.
  case bodyTooLarge(limit: Int)
  /// A header whose member, key and domain do not fit together.
  case headerIncomplete
  /// The key belongs to another member or domain than the header names.
  case misplaced
  /// The ring holds neither the epoch's key nor the event's.
  case keyNotHeld
  /// Another key already bears that identifier.
  case keyConflict
  /// Altered, moved, or sealed under another key.
  case cannotOpen(Part)
  /// A grant that is sealed to somebody else, or altered.
  case grantNotForUser
  /// A grant whose box was made for another member, domain, subject or recipient.
  case grantContext
  /// A grant whose key is not the one that it commits to.
  case grantCommitment
  /// A public key to which nothing can be sealed safely.
  case unusablePublicKey
  /// The passphrase does not open the user's keys.
  case wrongPassphrase
  /// No passphrase came before the end of the input.
  case passphraseMissing
  /// Longer than any passphrase may be.
  case passphraseTooLong(limit: Int)
  /// Derivation costs outside what is accepted: too cheap to be ours, or made to exhaust this machine.
  case derivationRefused
  /// The memory that the derivation needs is not there.
  case derivationFailed
  /// No such passphrase file.
  case passphraseFileMissing(path: String)
  /// A passphrase file that its group or others may read or write.
  case passphraseFileExposed(path: String)
  /// A symbolic link, a folder or a device in place of a passphrase file.
  case passphraseFileNotPlain(path: String)
  /// A passphrase file that cannot be opened or read.
  case passphraseFileUnreadable(path: String)
  /// A passphrase file is never overwritten.
  case passphraseFileExists(path: String)
  /// The passphrase file could not be written whole.
  case passphraseFileUnwritten(path: String)
}

extension SealingError: CustomStringConvertible {
  /// One line: what, where, what to do.
  package var description: String {
    switch self {
    case .cryptographyUnavailable:
      "libsodium did not start; check that libsodium 1.0.18 or later is installed"
    case .memoryUnavailable: "no guarded memory for keys; close other programs and try again"
    case .malformed(let part): "\(part.rawValue): not written by this program; run `nuanxin audit verify`"
    case .newerFormat(let found, let supported):
      "format \(found) is newer than \(supported), the latest this program reads; update the program"
    case .bodyTooLarge(let limit): "record: longer than \(limit) bytes; shorten it"
    case .headerIncomplete: "event header: member, key and domain do not fit together; nothing was written"
    case .misplaced: "event header: names another member or domain than its key; run `nuanxin audit verify`"
    case .keyNotHeld: "record: its key was not granted to you; ask who keeps the file"
    case .keyConflict: "grant: two keys bear one identifier; run `nuanxin audit verify`"
    case .cannotOpen(let part): "\(part.rawValue): altered or moved; run `nuanxin audit verify`"
    case .grantNotForUser: "grant: not sealed to you, or altered; run `nuanxin audit verify`"
    case .grantContext: "grant: made for another place; run `nuanxin audit verify`"
    case .grantCommitment: "grant: holds another key than it names; run `nuanxin audit verify`"
    case .unusablePublicKey: "user's public key: not usable; nothing was granted; enrol the user anew"
    case .wrongPassphrase: "passphrase: not the right one; try again"
    case .passphraseMissing: "passphrase: none was given; type it, or name a file that holds it"
    case .passphraseTooLong(let limit): "passphrase: longer than \(limit) bytes; choose a shorter one"
    case .derivationRefused:
      "user's sealed keys: derivation costs outside the accepted range; restore them from a backup"
    case .derivationFailed: "passphrase: not enough memory to check it; close other programs and try again"
    case .passphraseFileMissing(let path): "\(path): no such passphrase file; check the path"
    case .passphraseFileExposed(let path): "\(path): others can read or change it; run chmod 600 on it"
    case .passphraseFileNotPlain(let path): "\(path): not a plain file; name the file itself"
    case .passphraseFileUnreadable(let path): "\(path): cannot be read; check who owns it"
    case .passphraseFileExists(let path): "\(path): exists and is kept; move it away or name another"
    case .passphraseFileUnwritten(let path): "\(path): could not be written; check the folder and the space"
    }
  }
}
