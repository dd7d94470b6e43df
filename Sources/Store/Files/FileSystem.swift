import Glibc

/// The file system below a path.
enum FileSystem {
  /// Their locks do not hold between machines, and their syncs promise little.
  private static let remoteKinds: Set<Substring> = [
    "nfs", "nfs4", "cifs", "smb3", "smbfs", "ncpfs", "afs", "fuse.sshfs", "fuse.rclone",
    "fuse.s3fs",
    "fuse.davfs", "fuse.glusterfs", "fuse.curlftpfs",
  ]

  /// Whether other machines may share what lies there.
  ///
  /// The kernel's table of mounts tells sshfs from the harmless kinds of FUSE, which `statfs` cannot.
  static func isRemote(at path: String) -> Bool {
    MountTable.kind(at: path).map(isRemote(kind:)) ?? false
  }

  /// Whether a kind of file system is one that machines share.
  static func isRemote(kind: Substring) -> Bool { remoteKinds.contains(kind) }

  /// Whether there is room for a few pages and their journal.
  static func hasRoom(at path: String, bytes: UInt64 = 64 << 10) -> Bool {
    var facts = statvfs()
    guard statvfs(path, &facts) == 0 else { return true }
    return UInt64(facts.f_bavail) * UInt64(facts.f_frsize) >= bytes
  }
}
