extension StoreError {
  /// The kind of failure, as the command line reports it.
  package enum Category: Int32, Sendable {
    /// There is no such input.
    case noInput = 66
    /// An output cannot be made.
    case cannotCreate = 73
    /// Reading or writing failed.
    case inputOutput = 74
    /// Trying again may help.
    case tryAgain = 75
    /// This account may not.
    case notPermitted = 77
    /// Something around the vault is set up wrongly.
    case configuration = 78

    /// The status that a command ends with.
    package var exitStatus: Int32 { rawValue }
  }

  /// The kind that this failure belongs to.
  package var category: Category {
    switch self {
    case .missing, .isDirectory, .notAVault: .noInput
    case .alreadyExists, .cannotCreate: .cannotCreate
    case .corrupt, .interruptedWrite, .diskFull, .ioError, .brokenChain, .pseudonymTaken:
      .inputOutput
    case .busy: .tryAgain
    case .unreadable, .readOnly: .notPermitted
    case .symbolicLink, .tooWide, .networkFileSystem, .newerFormat, .settingRefused: .configuration
    }
  }
}
