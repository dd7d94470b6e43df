/// A signed statement of a check: what it says, how it is saved, and how it is checked again.
package enum StatementWords: Phrase, Hashable {
  case title
  case vaultOf(String), fingerprint(String)
  case checked(String, String, String)
  case end(String, String)
  case counts(Int, Int, Int)
  case reach(Int, Int)
  case nothingFound, found(Int)
  case finding(Int, String), place(Int, String, String)
  case entry(String), member(String)
  case unrecorded
  case limits
  case howToCheck
  case fileName(String), folder(String)
  case saved(String), keepIt
  case exists(String), cannotWrite(String), notAStatement(String)
  case examineTitle
  case by, when, upTo, program, foundThen
  case signatureHolds(String), signatureFails(String), signerUnknown(String)
  case thisVault, otherVault
  case headHeld(String), headDiffers(String), headMissing(String, String), headBroken(String)
  case compare

  /// The sentence in both languages.
  package var said: (en: String, zhHans: String) {
    switch self {
    case .title: ("Statement of a check", "检查记录的声明")
    case .vaultOf(let name): ("Kept by: \(name)", "单位：\(name)")
    case .fingerprint(let print): ("Fingerprint of the vault: \(print)", "库的指纹：\(print)")
    case .checked(let who, let when, let program):
      (
        "I, login name \(who), checked the whole record on \(when) with nuanxin \(program).",
        "本人（\(who)）于\(when)用暖心（nuanxin \(program)）检查了全部记录。"
      )
    case .end(let sequence, let leaf):
      (
        "The record then ended with entry \(sequence), whose leaf is \(leaf).",
        "当时最后一条是第\(sequence)条，校验值是\(leaf)。"
      )
    case .counts(let entries, let commits, let signatures):
      (
        "Looked at: \(counted(entries, "entry", "entries")), \(counted(commits, "commit")). Signatures that hold: \(signatures).",
        "查了\(entries)条记录、\(commits)次提交，签名对得上的有\(signatures)个。"
      )
    case .reach(let opened, let sealed):
      (
        "My keys opened \(opened) of the sealed contents; \(sealed) stayed closed to me, as they should.",
        "我的密钥打开了\(opened)份封存的内容，还有\(sealed)份我打不开，本来也不该打开。"
      )
    case .nothingFound:
      ("Nothing was found that is not as it must be.", "没有发现问题。")
    case .found(let count): ("Found: \(counted(count, "thing")).", "发现\(count)处问题：")
    case .finding(let place, let what): ("\(place). \(what)", "\(place)．\(what)")
    case .place(let place, let what, let spot): ("\(place). \(what) (\(spot))", "\(place)．\(what)（\(spot)）")
    case .entry(let number): ("entry \(number)", "第\(number)条")
    case .member(let member): ("member \(member)", "编号\(member)")
    case .unrecorded: ("The vault itself keeps no record of this check.", "这次检查没有记进库里。")
    case .limits:
      (
        "Contents that stayed closed to me were checked by chain and signature, not read. One machine alone cannot show that it was not put back to an older state as a whole; this statement, kept elsewhere, can.",
        "我打不开的内容，只查了前后相接和签名，没有读过。只看一台机器，查不出整个库有没有被退回到旧的样子；把这份声明留在别处，就查得出来。"
      )
    case .howToCheck:
      (
        "To check this text again: nuanxin audit statement THIS-FILE --vault THE-VAULT (no passphrase needed). Not one letter of it may be changed.",
        "以后要核对：nuanxin audit statement 本文件 --vault 库文件（不用口令）。一个字也不能改。"
      )
    case .fileName(let name): ("It will be called \(name).", "文件名：\(name)")
    case .folder(let folder):
      ("Into which folder? Enter for \(folder).", "存到哪个文件夹？直接回车就存到\(folder)。")
    case .saved(let path): ("Saved and signed: \(path)", "已签名存好：\(path)")
    case .keepIt:
      ("Keep it away from this machine: on a stick, or printed.", "请留在这台机器以外：存到U盘，或者打印出来。")
    case .exists(let path):
      (
        "\(path) is there already and is not written over. Give another name or folder.",
        "\(path)已经有了，不会覆盖。请换个名字或文件夹。"
      )
    case .cannotWrite(let path):
      ("\(path) cannot be written. Check the folder and its permissions.", "\(path)写不进去，请检查文件夹和权限。")
    case .notAStatement(let path):
      (
        "\(path) is no statement of a check, or not whole any more. Ask for the file as it was saved.",
        "\(path)不是检查声明，或者已经不完整。请要当时存下的原文件。"
      )
    case .examineTitle: ("Statement of a check, checked again", "核对检查声明")
    case .by: ("Stated by", "谁写的")
    case .when: ("Checked on", "检查时间")
    case .upTo: ("Up to entry", "查到第几条")
    case .program: ("Program", "程序版本")
    case .foundThen: ("Found then", "当时发现")
    case .signatureHolds(let who):
      ("The signature is \(who)'s, and not one letter was changed.", "签名确实是\(who)的，一个字也没有改过。")
    case .signatureFails(let who):
      (
        "The signature is NOT \(who)'s over this text: it was changed, or somebody else wrote it.",
        "签名对不上\(who)：文字被改过，或者是别人写的。"
      )
    case .signerUnknown(let who):
      ("At that time the vault knew nobody who is \(who) with this key.", "当时库里没有\(who)这个人。")
    case .thisVault: ("It is about this vault: the fingerprint is the same.", "说的就是这个库，指纹一样。")
    case .otherVault: ("It is about ANOTHER vault: the fingerprint differs.", "说的不是这个库，指纹不一样！")
    case .headHeld(let sequence):
      (
        "The record still stands as it did then, up to entry \(sequence), and was only added to.",
        "到第\(sequence)条为止，记录和当时一样，后面只是接着往下写。"
      )
    case .headDiffers(let sequence):
      (
        "Entry \(sequence) is NOT the one that stood there then: the record was rewritten.",
        "第\(sequence)条不是当时那一条，记录被改写过！"
      )
    case .headMissing(let sequence, let last):
      (
        "The record ends with entry \(last), before entry \(sequence): something was cut off, or an older copy was put back.",
        "记录到第\(last)条就没有了，当时有\(sequence)条：被截掉过，或者换成了旧的。"
      )
    case .headBroken(let sequence):
      (
        "Entry \(sequence) does not follow the one before it: the record was changed before that place.",
        "第\(sequence)条和前一条接不上，前面被改过。"
      )
    case .compare:
      ("Compare the fingerprint with the one on paper: everything rests on it.", "请把指纹和纸上留的对一对，一切都靠它。")
    }
  }
}
