package import Casework

/// One line for what went wrong: what, where, what to do. Never an answer and never a person's name.
package enum ErrorWords: Phrase {
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
  case wrongPassphrase
  case noSuchUser(String)
  case notPermitted(String)
  case noConsent(ConsentScope)
  case noSuchMember(String)
  case noSuchInstrument(String)
  case noSuchFile(String)
  case badInput(String, Int, String)
  case badConfiguration(String)
  case policyDiffers(String)
  case noCatalogue
  case wordingRefused(String)
  case noTerminal
  case broken

  /// The sentence in both languages.
  package var said: (en: String, zhHans: String) {
    switch self {
    case .noVault(let path):
      ("No vault at \(path). Create one with: nuanxin init", "\(path)没有保险库。新建请用：nuanxin init")
    case .vaultExists(let path): ("\(path) exists already. Choose another place.", "\(path)已经有了，请换一个位置。")
    case .notAVault(let path): ("\(path) is not a vault. Check the path.", "\(path)不是保险库，请检查路径。")
    case .damaged(let path):
      (
        "\(path) is damaged. Restore a backup with: nuanxin backup restore",
        "\(path)已损坏。请用备份恢复：nuanxin backup restore"
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
    case .wrongPassphrase: ("The passphrase does not fit this user.", "口令不对。")
    case .noSuchUser(let name): ("There is no user \(name) in this vault.", "这个库里没有用户\(name)。")
    case .notPermitted(let act): ("Your role may not do this: \(act).", "您的角色不能做这件事：\(act)。")
    case .noConsent(let scope):
      (
        ConsentWords.missing(scope).said.en + " Ask first with: nuanxin consent give",
        ConsentWords.missing(scope).said.zhHans + "请先问：nuanxin consent give"
      )
    case .noSuchMember(let number):
      ("Nobody with the number \(number) whom you may see.", "您能看到的人里没有编号\(number)。")
    case .noSuchInstrument(let id):
      (
        "There is no questionnaire \(id). See: nuanxin instrument list",
        "没有问卷\(id)。请看：nuanxin instrument list"
      )
    case .noSuchFile(let path): ("There is no file \(path).", "没有文件\(path)。")
    case .badInput(let path, let line, let what): ("\(path):\(line): \(what)", "\(path):\(line)：\(what)")
    case .badConfiguration(let what): ("Configuration: \(what)", "配置有误：\(what)")
    case .policyDiffers(let path):
      (
        "The policies in \(path) differ from those this vault was set up with. Change them with two signatures.",
        "\(path)里的规则和建库时不一样。改规则要两个人签字。"
      )
    case .noCatalogue:
      (
        "Questionnaires and policies were not found. Give --instruments and --policies.",
        "找不到问卷和规则。请用--instruments和--policies指定。"
      )
    case .wordingRefused(let id):
      ("The policy does not allow the wording of \(id) for a screening.", "按规则，\(id)现在的问法不能用来筛查。")
    case .noTerminal: ("This needs a terminal. Give --answers FILE instead.", "这里需要终端。也可以用--answers指定文件。")
    case .broken:
      (
        "The record failed its check; nothing is written. Run: nuanxin audit verify",
        "记录没有通过检查，现在不写入。请运行：nuanxin audit verify"
      )
    }
  }
}
