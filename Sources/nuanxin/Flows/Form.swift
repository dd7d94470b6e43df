import Assessment
import Casework
import Catalog
import Clinic

/// What an interview is to ask: one questionnaire, or several that belong together.
enum Form {
  case instrument(InstrumentID)
  case battery(Battery)

  /// The questionnaire or the set of that name.
  init(named name: String, in session: Session) throws {
    if session.catalog.instruments[InstrumentID(name)] != nil {
      self = .instrument(InstrumentID(name))
    } else if let battery = session.battery(name) {
      self = .battery(battery)
    } else {
      throw ClinicError.unknownInstrument(name)
    }
  }

  /// The name used in commands.
  var name: String {
    switch self {
    case .instrument(let id): id.raw
    case .battery(let battery): battery.id
    }
  }

  /// The set that it is.
  var battery: Battery? {
    switch self {
    case .instrument: nil
    case .battery(let battery): battery
    }
  }

  /// What is asked, as a tree; one questionnaire is a tree of one step.
  var steps: [Battery.Step] {
    switch self {
    case .instrument(let id): [.instrument(id, carrying: [])]
    case .battery(let battery): battery.steps
    }
  }

  /// What a person calls it.
  func title(in session: Session, _ language: Language) -> String {
    switch self {
    case .instrument(let id): session.title(of: id, in: language)
    case .battery(let battery): battery.title[language]
    }
  }
}

extension Session {
  /// A questionnaire's title.
  func title(of id: InstrumentID, in language: Language) -> String {
    catalog.instruments[id]?.packs[language]?.title ?? id.raw
  }
}
