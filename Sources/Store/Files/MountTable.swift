import Glibc

/// The kernel's table of mounts.
enum MountTable {
  /// The kind of file system that holds a path, such as `ext4` or `fuse.sshfs`; `nil` where it is not known.
  static func kind(at path: String) -> Substring? {
    var facts = stat()
    guard stat(path, &facts) == 0 else { return nil }
    let device = name(of: facts.st_dev)
    return lines().lazy.compactMap { kind(in: $0, device: device) }.first
  }

  /// The kind of file system on a line, where the line is about the device (`major:minor`).
  static func kind(in line: Substring, device: String) -> Substring? {
    let fields = line.split(separator: " ")
    guard fields.count > 2, fields[2] == device, let dash = fields.firstIndex(of: "-") else {
      return nil
    }
    return fields[(dash + 1)...].first
  }

  /// A device's number as the table writes it; the bits lie as the C library packs them.
  private static func name(of device: dev_t) -> String {
    let major = (device >> 8 & 0xfff) | (device >> 32 & ~0xfff)
    let minor = (device & 0xff) | (device >> 12 & ~0xff)
    return "\(major):\(minor)"
  }

  private static func lines() -> [Substring] {
    guard let file = fopen("/proc/self/mountinfo", "re") else { return [] }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    while case let next = getc(file), next != EOF { bytes.append(UInt8(truncatingIfNeeded: next)) }
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n")
  }
}
