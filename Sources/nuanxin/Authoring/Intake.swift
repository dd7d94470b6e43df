import Assessment
import Clinic
import Exchange
import Glibc
import Screens

/// The forms of a file that were asked for, on their way into a folder.
struct Intake {
  private let intake: FormIntake
  private let forms: [FormIntake.Form]
  private let id: String?
  private let authoring: AuthoringOptions

  /// Reads a file and picks the forms.
  init(_ path: String, id: String?, form: String?, _ authoring: AuthoringOptions) throws {
    let file = String(path.split(separator: "/").last ?? "-")
    intake = try FormIntake(try InputFile(path).contents(), from: file, named: id)
    forms = intake.forms.filter { form == nil || $0.name == form }
    (self.id, self.authoring) = (id, authoring)
    if let form, forms.isEmpty { throw Trouble.authoring(.noInput, .unknownForm(form)) }
    if id != nil, forms.count > 1 { throw Trouble.authoring(.usage, .oneForm(forms.map(\.name))) }
  }

  /// Writes each form that can be, reporting on each as soon as it is there.
  ///
  /// Where one of the folders is there already and may not be written anew, not one is written.
  func write(_ report: (IntakeRecord) throws -> Void) throws -> [IntakeRecord] {
    try forms.forEach(refuseIfThere)
    return try forms.enumerated().map { index, form in
      var record = try write(form)
      if index == 0 { record.notes = intake.notes + record.notes }
      try report(record)
      return record
    }
  }

  private func refuseIfThere(_ form: FormIntake.Form) throws {
    guard !authoring.replace, case .success(let imported) = form.outcome else { return }
    let path = "\(authoring.folder)/\(id ?? imported.instrument.id.value)"
    if access(path, F_OK) == 0 { throw AuthoringError.exists(path: path) }
  }

  private func write(_ form: FormIntake.Form) throws -> IntakeRecord {
    var record = IntakeRecord(form: form.name)
    switch form.outcome {
    case .failure(let refusal): record.refused = refusal.reasons
    case .success(let imported):
      let written = try intake.write(
        imported, named: id, in: authoring.folder, replacing: authoring.replace)
      record.instrument = id ?? imported.instrument.id.value
      (record.path, record.items) = (written.path, imported.instrument.items.count)
      record.languages = imported.packs.map(\.language.value)
      (record.notes, record.defects) = (imported.notes, written.defects)
    }
    return record
  }
}
