/// One line for what is wrong with a vault's file or its disk: what, where, what to do.
package enum VaultErrorWords: Phrase {
  case noVault(String)
  case vaultExists(String)
  case notAVault(String)
  case damaged(String)
  case newerFormat(Int, Int)
  case tooOpen(String)
  case symbolicLink(String)
  case networkDisk(String)
  case readOnly(String)
  case busy
  case diskFull(String)
  case ioFailed(String)

  /// The sentence in both languages.
  package var said: (en: String, zhHans: String) {
    switch self {
    case .noVault(let path):
      ("No vault at \(path). Create one with: nuanxin init", "\(path)没有保险库。新建请用：nuanxin init")
    case .vaultExists(let path): ("\(path) exists already. Choose another place.", "\(path)已经有了，请换一个位置。")
    case .notAVault(let path): ("\(path) is not a vault. Check the path.", "\(path)不是保险库，请检查路径。")
    case .damaged(let path):
      (
        "\(path) is damaged. Keep it as it is, and name a copy that is whole with --vault.",
        "\(path)已损坏。请原样留着，另用--vault指定一份完好的副本。"
      )
    case .newerFormat(let found, let known):
      (
        "The vault has format \(found); this program knows up to \(known). Use a newer program.",
        "保险库是第\(found)版格式，这个程序只认到第\(known)版。请更新程序。"
      )
    case .tooOpen(let path):
      ("Others can read \(path). Close it with: chmod go-rwx", "别人也能读\(path)。请收紧权限：chmod go-rwx")
    case .symbolicLink(let path): ("\(path) is a symbolic link. Give the real path.", "\(path)是符号链接，请给真实路径。")
    case .networkDisk(let path):
      (
        "\(path) lies on a network disk, where locks are not safe. Move it to a local disk.",
        "\(path)在网络盘上，锁不可靠。请移到本机硬盘。"
      )
    case .readOnly(let path): ("\(path) cannot be written to. Nothing was changed.", "\(path)不能写入，什么都没有改。")
    case .busy: ("Someone else is writing just now. Try again in a moment.", "有人正在写入，请稍等再试。")
    case .diskFull(let path):
      (
        "No room left for \(path). Nothing was half-written; make room and try again.",
        "\(path)所在的盘满了。没有写坏任何东西，请腾出空间再试。"
      )
    case .ioFailed(let path): ("Reading or writing \(path) failed. Check the disk.", "读写\(path)出错，请检查硬盘。")
    }
  }
}
