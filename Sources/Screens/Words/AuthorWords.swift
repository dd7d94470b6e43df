/// What the commands say that write questionnaires: where things are, what to do next, why something was refused.
package enum AuthorWords: Phrase {
  case started(String)
  case tryIt(String)
  case toMend(Int)
  case formRefused(String)
  case unknownForm(String)
  case oneForm([String])
  case notAForm(String)
  case wordingRefused(String)
  case askedAnew(String)
  case sourceNeeded
  case neutralIntroduction
  case exists(String)
  case cannotWrite(String)
  case readOnly(String)
  case notAName(String)
  case unverifiedTitle(Int)
  case nothingUnverified

  /// The sentence in both languages.
  package var said: (en: String, zhHans: String) {
    switch self {
    case .started(let path):
      (
        "Change what differs from the paper form, then: nuanxin instrument check \(path)",
        "照着纸质问卷改，然后运行：nuanxin instrument check \(path)"
      )
    case .tryIt(let command): ("Try it out: \(command)", "试用：\(command)")
    case .toMend(let count):
      (
        "\(counted(count, "defect")) to mend before it can be used; they are named above.",
        "有\(count)处要改，改好才能用，都列在上面了。"
      )
    case .formRefused(let name):
      ("“\(name)” cannot become a questionnaire; nothing was written for it:", "“\(name)”不能做成问卷，没有写入任何文件：")
    case .unknownForm(let name):
      (
        "The file has no form “\(name)”. Leave --form out to see which it has.",
        "文件里没有表“\(name)”。不写--form可以看有哪些。"
      )
    case .oneForm(let names):
      (
        "--id names one form only. Give --form with one of: \(names.joined(separator: ", "))",
        "--id只能给一张表起名。请用--form选一张：\(names.joined(separator: "、"))"
      )
    case .notAForm(let path):
      (
        "\(path) is neither a FHIR Questionnaire (JSON) nor a REDCap data dictionary (CSV):",
        "\(path)既不是FHIR问卷（JSON），也不是REDCap数据字典（CSV）："
      )
    case .wordingRefused(let id):
      ("The words do not fit \(id) one to one; nothing was changed:", "这些文字和\(id)对不上，什么也没有改：")
    case .askedAnew(let id):
      ("From now on \(id) is asked in the publisher's words.", "从现在起，\(id)用出版方的原文来问。")
    case .sourceNeeded:
      (
        "Words typed by hand need --source “which publication, which version”.",
        "手工录入的文字要写明出处：--source “哪份出版物，哪个版本”。"
      )
    case .neutralIntroduction:
      (
        "I would like to ask you some questions. There are no right or wrong answers. If you would rather not "
          + "answer one, we skip it, and we can stop whenever you like.",
        "我想问您几个问题。没有对错，您怎么觉得就怎么说。哪一题不想答，咱们就跳过去；想停，随时跟我说。"
      )
    case .exists(let path):
      (
        "\(path) is there already. Give --replace to write it anew, or another name.",
        "\(path)已经有了。要重写请加--replace，或者换个名字。"
      )
    case .cannotWrite(let path):
      ("\(path) could not be written. Check the folder and the space.", "写不了\(path)，请检查文件夹和空间。")
    case .readOnly(let path):
      (
        "You may not write to \(path). Copy it into a folder of yours and name that folder with --instruments.",
        "您不能写入\(path)。请把它复制到自己的文件夹，再用--instruments指定那个文件夹。"
      )
    case .notAName(let name):
      (
        "“\(name)” cannot be a questionnaire's name: use lower-case letters, digits and hyphens.",
        "“\(name)”不能做问卷的代号，只能用小写字母、数字和连字符。"
      )
    case .unverifiedTitle(let count):
      (
        "\(counted(count, "figure")) for the clinical lead to confirm",
        "有\(count)处要请专业负责人确认"
      )
    case .nothingUnverified: ("Every figure has been confirmed.", "全部确认过了。")
    }
  }
}
