import Assessment
import Casework

/// Member and consent files are filled in by people, so they take the Chinese words beside the stored names.
extension MemberCard.Category {
  init?(cell: String) {
    switch cell {
    case "child-deceased", "deceased", "死亡": self = .childDeceased
    case "child-disabled", "disabled", "伤残": self = .childDisabled
    case _: return nil
    }
  }
}

extension MemberCard.Relation {
  init?(cell: String) {
    switch cell {
    case "mother", "母亲": self = .mother
    case "father", "父亲": self = .father
    case "other", "其他": self = .other
    case _: return nil
    }
  }
}

extension Sex {
  init?(cell: String) {
    switch cell {
    case "female", "女": self = .female
    case "male", "男": self = .male
    case _: return nil
    }
  }
}

extension ConsentRow.By {
  init?(cell: String) {
    switch cell {
    case "self", "本人": self = .member
    case "guardian", "监护人": self = .guardian
    case _: return nil
    }
  }
}
