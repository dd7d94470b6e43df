import Casework
import Sealing
import Store

/// What a failure means to whoever runs the program: a status to end with, and what to say.
///
/// The errors of the vault's file and of the seal stay inside the module; this is the one place that tells them to
/// the outside, in values that carry paths and numbers only.
public struct Failure: Hashable, Sendable {
  /// The status that a command ends with.
  public enum Status: Int32, Sendable {
    /// The command was not given what it needs.
    case usage = 64
    /// The input's data are wrong.
    case badData = 65
    /// There is no such input.
    case noInput = 66
    /// An output cannot be made.
    case cannotCreate = 73
    /// Reading or writing failed.
    case inputOutput = 74
    /// Trying again may help.
    case tryAgain = 75
    /// Not permitted: a role, a consent, a passphrase.
    case notPermitted = 77
    /// Something is set up wrongly.
    case configuration = 78
  }

  /// What went wrong.
  public enum Trouble: Hashable, Sendable {
    /// A use case refused.
    case clinic(ClinicError)
    /// The vault's file.
    case file(VaultFileTrouble)
    /// A passphrase.
    case passphrase(PassphraseTrouble)
    /// The cipher itself: a record that does not open, memory that is not there.
    case seal(SealTrouble)
  }

  /// The status to end with.
  public let status: Status
  /// What to say.
  public let trouble: Trouble

  /// Reads an error; `nil` where it does not come from the vault or its use cases.
  public init?(_ error: any Error) {
    switch error {
    case let error as ClinicError: (status, trouble) = (error.status, .clinic(error))
    case let error as MissingBasis: (status, trouble) = (.notPermitted, .clinic(.noBasis(error)))
    case let error as CaseRefusal:
      (status, trouble) = (ClinicError.caseRefused(error).status, .clinic(.caseRefused(error)))
    case let error as StoreError:
      (status, trouble) = (Status(error.category), .file(VaultFileTrouble(error)))
    case let error as SealingError: (status, trouble) = Self.reading(error)
    case _: return nil
    }
  }

  private static func reading(_ error: SealingError) -> (Status, Trouble) {
    switch error {
    case .wrongPassphrase: (.notPermitted, .clinic(.wrongPassphrase))
    case .passphraseMissing: (.notPermitted, .passphrase(.missing))
    case .passphraseTooLong(let limit): (.badData, .passphrase(.tooLong(limit: limit)))
    case .passphraseFileMissing(let path): (.noInput, .passphrase(.noFile(path)))
    case .passphraseFileExposed(let path): (.notPermitted, .passphrase(.exposed(path)))
    case .passphraseFileNotPlain(let path): (.noInput, .passphrase(.notPlain(path)))
    case .passphraseFileUnreadable(let path): (.notPermitted, .passphrase(.unreadable(path)))
    case .passphraseFileExists(let path): (.cannotCreate, .passphrase(.exists(path)))
    case .passphraseFileUnwritten(let path): (.cannotCreate, .passphrase(.unwritten(path)))
    case .keyNotHeld, .grantNotForUser: (.notPermitted, .clinic(.noKey(nil)))
    case .newerFormat(let found, let supported):
      (.configuration, .file(.newerFormat(found: found, supported: supported)))
    case .cryptographyUnavailable: (.configuration, .seal(.noCryptography))
    case .memoryUnavailable, .derivationFailed: (.configuration, .seal(.noMemory))
    case .bodyTooLarge(let limit): (.badData, .seal(.tooLong(limit: limit)))
    case .unusablePublicKey, .derivationRefused: (.inputOutput, .seal(.userKeys))
    case .malformed, .headerIncomplete, .misplaced, .keyConflict, .cannotOpen, .grantContext,
      .grantCommitment:
      (.inputOutput, .seal(.altered))
    }
  }
}

/// What is wrong with the vault's file or its disk.
public enum VaultFileTrouble: Hashable, Sendable {
  /// No vault stands there.
  case none(String)
  /// Something stands there already.
  case exists(String)
  /// The folder or file cannot be made.
  case cannotCreate(String)
  /// It is something else.
  case notAVault(String)
  /// It is damaged.
  case damaged(String)
  /// A later program wrote it.
  case newerFormat(found: Int, supported: Int)
  /// Others can reach it.
  case exposed(String)
  /// It is a symbolic link.
  case link(String)
  /// It lies on a network disk.
  case networkDisk(String)
  /// It may not be read.
  case unreadable(String)
  /// It cannot be written.
  case readOnly(String)
  /// Another process holds it.
  case busy
  /// The interview went on elsewhere.
  case draftMoved
  /// There is no room left.
  case full(String)
  /// The disk failed.
  case failed(String)
  /// Its record does not hold together.
  case broken
}

/// What is wrong with the cipher or what it sealed.
public enum SealTrouble: Hashable, Sendable {
  /// The library did not start.
  case noCryptography
  /// No guarded memory is to be had.
  case noMemory
  /// A record is longer than any may be.
  case tooLong(limit: Int)
  /// A user's keys cannot be used.
  case userKeys
  /// A record or a grant is not as it was written.
  case altered
}

/// Why a passphrase could not be had.
public enum PassphraseTrouble: Hashable, Sendable {
  /// None was given.
  case missing
  /// It is longer than any may be.
  case tooLong(limit: Int)
  /// No such file.
  case noFile(String)
  /// Others can read the file.
  case exposed(String)
  /// A link, a folder or a device.
  case notPlain(String)
  /// The file cannot be read.
  case unreadable(String)
  /// The file exists and is kept.
  case exists(String)
  /// The file could not be written whole.
  case unwritten(String)
}

extension Failure.Status {
  fileprivate init(_ category: StoreError.Category) {
    self =
      switch category {
      case .noInput: .noInput
      case .cannotCreate: .cannotCreate
      case .inputOutput: .inputOutput
      case .tryAgain: .tryAgain
      case .notPermitted: .notPermitted
      case .configuration: .configuration
      }
  }
}

extension VaultFileTrouble {
  fileprivate init(_ error: StoreError) {
    self =
      switch error {
      case .missing(let path): .none(path)
      case .alreadyExists(let path): .exists(path)
      case .cannotCreate(let path): .cannotCreate(path)
      case .isDirectory(let path), .notAVault(let path): .notAVault(path)
      case .symbolicLink(let path): .link(path)
      case .tooWide(let path, _, _): .exposed(path)
      case .networkFileSystem(let path): .networkDisk(path)
      case .unreadable(let path): .unreadable(path)
      case .readOnly(let path), .interruptedWrite(let path): .readOnly(path)
      case .newerFormat(let found, let supported): .newerFormat(found: found, supported: supported)
      case .corrupt(let path): .damaged(path)
      case .settingRefused(let name): .failed(name)
      case .busy(.vault): .busy
      case .busy(.draft): .draftMoved
      case .diskFull(let path): .full(path)
      case .ioError(let path): .failed(path)
      case .brokenChain, .pseudonymTaken: .broken
      }
  }
}

extension ClinicError {
  fileprivate var status: Failure.Status {
    switch self {
    case .unknownUser, .wrongPassphrase, .waitBeforeLogin, .loginStopped, .locked, .accountChanged,
      .roleMayNot,
      .noKey, .noBasis, .consentEnded, .handOver:
      .notPermitted
    case .unknownMember, .unknownCase, .unknownInstrument: .noInput
    case .caseRefused(.reasonMissing): .usage
    case .caseRefused: .notPermitted
    case .consent(let problem): problem.status
    case .wordingNotAllowed, .noWording, .definitionMissing, .definitionUnreadable, .draftOutdated,
      .policiesDiffer, .noticeIncomplete:
      .configuration
    case .damaged: .inputOutput
    case .importConflict: .badData
    case .founders(let what): what == "passphrase" ? .badData : .usage
    }
  }
}

extension ConsentProblem {
  fileprivate var status: Failure.Status {
    switch self {
    case .noScope, .reasonMissing: .usage
    case .inFuture, .formMissing, .witnessMissing, .modeNotAllowed, .guardianEvidenceMissing, .alreadyExpired:
      .badData
    case .resting: .notPermitted
    case .unknownEmergency: .noInput
    }
  }
}
