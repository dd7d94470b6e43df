/// Who may reach a vault's files: its owner, or one group of a machine with several accounts.
enum Sharing {
  case owner
  case group

  /// The widest mode of the folder.
  var folderMode: UInt32 {
    switch self {
    case .owner: 0o700
    case .group: 0o2770
    }
  }

  /// The widest mode of a file in it, and the mode that new files get.
  var fileMode: UInt32 {
    switch self {
    case .owner: 0o600
    case .group: 0o660
    }
  }

  /// What a folder's mode says; set-group marks one that is meant to be shared.
  init(folderMode mode: UInt32) { self = mode & 0o2000 == 0 ? .owner : .group }
}
