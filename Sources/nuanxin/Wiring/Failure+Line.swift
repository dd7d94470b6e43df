import Assessment
import Casework
import Clinic
import Screens

extension Failure {
  /// The one line that says what went wrong, where, and what to do.
  func line(in language: Language) -> String {
    switch trouble {
    case .clinic(let error): error.line(in: language)
    case .file(let trouble): trouble.line(in: language)
    case .passphrase(let trouble): ErrorLine.text(trouble.words, in: language)
    case .seal(let trouble): ErrorLine.text(trouble.words, in: language)
    }
  }
}

extension VaultFileTrouble {
  fileprivate func line(in language: Language) -> String {
    switch self {
    case .busy, .draftMoved: ErrorLine.text(VaultErrorWords.busy, in: language)
    case .broken: ErrorLine.text(ErrorWords.broken, in: language)
    case .none(let path): ErrorLine.text(VaultErrorWords.noVault(path), in: language)
    case .exists(let path): ErrorLine.text(VaultErrorWords.vaultExists(path), in: language)
    case .cannotCreate(let path): ErrorLine.text(PassphraseWords.unwritten(path), in: language)
    case .notAVault(let path): ErrorLine.text(VaultErrorWords.notAVault(path), in: language)
    case .damaged(let path): ErrorLine.text(VaultErrorWords.damaged(path), in: language)
    case .newerFormat(let found, let supported):
      ErrorLine.text(VaultErrorWords.newerFormat(found, supported), in: language)
    case .exposed(let path): ErrorLine.text(VaultErrorWords.tooOpen(path), in: language)
    case .link(let path): ErrorLine.text(VaultErrorWords.symbolicLink(path), in: language)
    case .networkDisk(let path): ErrorLine.text(VaultErrorWords.networkDisk(path), in: language)
    case .unreadable(let path): ErrorLine.text(FileWords.unreadable(path), in: language)
    case .readOnly(let path): ErrorLine.text(VaultErrorWords.readOnly(path), in: language)
    case .full(let path): ErrorLine.text(VaultErrorWords.diskFull(path), in: language)
    case .failed(let path): ErrorLine.text(VaultErrorWords.ioFailed(path), in: language)
    }
  }
}

extension PassphraseTrouble {
  fileprivate var words: PassphraseWords {
    switch self {
    case .missing: .missing
    case .tooLong(let limit): .tooLong(limit)
    case .noFile(let path): .noFile(path)
    case .exposed(let path): .exposed(path)
    case .notPlain(let path): .notPlain(path)
    case .unreadable(let path): .unreadable(path)
    case .exists(let path): .exists(path)
    case .unwritten(let path): .unwritten(path)
    }
  }
}

extension SealTrouble {
  fileprivate var words: SealWords {
    switch self {
    case .noCryptography: .noCryptography
    case .noMemory: .noMemory
    case .tooLong(let limit): .tooLong(limit)
    case .userKeys: .userKeys
    case .altered: .altered
    }
  }
}
