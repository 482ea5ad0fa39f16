//! What is checked in person files, beyond their format.

use super::Person;

/// Keys of a task (Open VTB Taken 0.1.0).
pub const TAAK: &[&str] = &[
    "uuid",
    "urn",
    "titel",
    "toelichting",
    "status",
    "startdatum",
    "einddatumHandelingsTermijn",
    "datumHerinnering",
    "handelingsPerspectief",
    "isToegewezenAan",
    "isGerelateerdAan",
    "verwerkerTaakId",
    "taakSoort",
    "details",
];

/// Keys of a message (Open VTB Berichten 0.1.0).
pub const BERICHT: &[&str] = &[
    "uuid",
    "urn",
    "onderwerp",
    "berichtTekst",
    "publicatiedatum",
    "geopendOp",
    "referentie",
    "ontvanger",
    "handelingsPerspectief",
    "einddatumHandelingsTermijn",
    "berichtType",
    "mijnOverheidBerichtenbox",
    "isGerelateerdAan",
    "bijlagen",
];

/// Keys of an appointment (VNG MijnAgenda 0.2.0, detail call).
pub const AFSPRAAK: &[&str] = &[
    "afspraakIdentificatie",
    "afspraakSoort",
    "onderwerp",
    "geplandAanvangsmoment",
    "geplandEindmoment",
    "aanmeldkenmerkAlfanumeriek",
    "aanmeldkenmerkMobiel",
    "aanmeldkenmerkQrCode",
    "activiteiten",
    "contactInformatie",
    "afspraakLocatie",
    "onlineAdres",
];

/// Something wrong in a person file. Shown as `file:line: what`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Name of the file.
    pub file: String,
    /// Line, from 1, where it is known.
    pub line: Option<usize>,
    /// What is wrong.
    pub what: String,
}

impl std::fmt::Display for Problem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.line {
            Some(line) => write!(f, "{}:{line}: {}", self.file, self.what),
            None => write!(f, "{}: {}", self.file, self.what),
        }
    }
}

impl Problem {
    /// A problem that has no line.
    pub fn whole_file(file: &str, what: &str) -> Problem {
        Problem { file: file.to_owned(), line: None, what: what.to_owned() }
    }

    /// A problem found while reading JSON, at the line the parser stopped.
    pub fn json(file: &str, error: &serde_json::Error) -> Problem {
        Problem { file: file.to_owned(), line: Some(error.line()).filter(|line| *line > 0), what: error.to_string() }
    }
}

/// The first line that holds `needle`, from 1.
pub fn line_of(text: &str, needle: &str) -> Option<usize> {
    text.lines().position(|line| line.contains(needle)).map(|at| at + 1)
}

/// Checks the short name and the BSN.
pub fn person(id: &str, bsn: &str, add: &mut impl FnMut(&str, String)) {
    if id.is_empty() || !id.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-') {
        add("\"id\"", format!("id \"{id}\" must consist of a-z, 0-9 and -"));
    }
    if bsn.len() != 9 || !bsn.bytes().all(|byte| byte.is_ascii_digit()) {
        add("\"bsn\"", format!("bsn \"{bsn}\" is not nine digits"));
    } else if !bsn.starts_with("99999") && !bsn.starts_with("0000") {
        add("\"bsn\"", format!("bsn {bsn} could be of a real person: it must begin with 99999 or 0000"));
    } else if !elfproef(bsn) {
        add("\"bsn\"", format!("bsn {bsn} does not pass the elfproef"));
    }
}

/// The check of a BSN: 9·d1 + 8·d2 + … + 2·d8 − d9 is a multiple of eleven.
pub fn elfproef(bsn: &str) -> bool {
    let weights = [9, 8, 7, 6, 5, 4, 3, 2, -1];
    let sum: i32 = bsn.bytes().zip(weights).map(|(byte, weight)| i32::from(byte.wrapping_sub(b'0')) * weight).sum();
    bsn.len() == 9 && sum != 0 && sum % 11 == 0
}

/// `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
pub fn is_partial_date(text: &str) -> bool {
    let full = match text.len() {
        4 => format!("{text}-01-01"),
        7 => format!("{text}-01"),
        _ => text.to_owned(),
    };
    full.parse::<jiff::civil::Date>().is_ok() && [4, 7, 10].contains(&text.len())
}

/// People who share a short name or a BSN with somebody in an earlier file.
pub fn duplicates(people: &[(&str, &str, Person)]) -> Vec<Problem> {
    let mut problems = Vec::new();
    for (at, (file, text, person)) in people.iter().enumerate() {
        for (earlier, _, other) in people.iter().take(at) {
            if other.login.bsn == person.login.bsn {
                let what = format!("bsn {} is already used in {earlier}", person.login.bsn);
                problems.push(Problem { file: (*file).to_owned(), line: line_of(text, "\"bsn\""), what });
            }
            if other.id == person.id {
                let what = format!("id \"{}\" is already used in {earlier}", person.id);
                problems.push(Problem { file: (*file).to_owned(), line: line_of(text, "\"id\""), what });
            }
        }
    }
    problems
}
