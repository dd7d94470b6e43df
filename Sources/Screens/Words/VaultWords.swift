/// Opening and creating a vault.
package enum VaultWords: Phrase {
  case passphraseFor(String)
  case passphraseNew(String), passphraseAgain
  case passphraseShort(Int)
  case passphraseDiffers
  case passphraseGenerated(String)
  case organisation, contact
  case created(String)
  case fingerprint(String)
  case fingerprintKeep
  case user
  case locked
  case welcome(String)

  /// The sentence in both languages.
  package var said: (en: String, zhHans: String) {
    switch self {
    case .passphraseFor(let name): ("Passphrase of \(name): ", "\(name)的口令：")
    case .passphraseNew(let name): ("New passphrase for \(name): ", "给\(name)设口令：")
    case .passphraseAgain: ("Once more: ", "再输一遍：")
    case .passphraseShort(let least):
      ("The passphrase needs at least \(counted(least, "character")).", "口令至少要\(least)个字符。")
    case .passphraseDiffers: ("The two did not match. Nothing was changed.", "两次输入不一样，什么都没有改。")
    case .passphraseGenerated(let path):
      ("A passphrase was made and written to \(path).", "已经生成口令，写在\(path)里。")
    case .organisation: ("Organisation (stands in every notice): ", "单位名称（会写进告知书）：")
    case .contact: ("How people reach you (stands in every notice): ", "联系方式（会写进告知书）：")
    case .created(let path): ("The vault is ready: \(path)", "保险库建好了：\(path)")
    case .fingerprint(let text): ("Fingerprint: \(text)", "指纹：\(text)")
    case .fingerprintKeep:
      ("Write it down; it shows later that this is still the same vault.", "请抄下来，以后可以核对是不是同一个库。")
    case .user: ("User: ", "用户名：")
    case .locked: ("Locked.", "已锁上。")
    case .welcome(let name): ("Good day, \(name).", "\(name)，您好。")
    }
  }
}
