/// One line for what is wrong with the cipher or with what it sealed.
package enum SealWords: Phrase {
  case noCryptography, noMemory, tooLong(Int), userKeys, altered

  /// The sentence in both languages.
  package var said: (en: String, zhHans: String) {
    switch self {
    case .noCryptography:
      ("libsodium did not start. Install libsodium 1.0.18 or later.", "libsodium没能启动，请安装1.0.18或更新的版本。")
    case .noMemory:
      ("Too little memory for the keys. Close other programs and try again.", "内存不够放密钥，请关掉别的程序再试。")
    case .tooLong(let limit):
      ("A record may have \(limit) bytes at most. Shorten it.", "一条记录最多\(limit)字节，请写短一些。")
    case .userKeys:
      ("A user's keys cannot be used. Use a copy of the vault that is whole.", "用户的密钥不能用，请改用一份完好的副本。")
    case .altered:
      (
        "A record is not as it was written. Run: nuanxin audit verify",
        "有记录和写下时不一样。请运行：nuanxin audit verify"
      )
    }
  }
}
