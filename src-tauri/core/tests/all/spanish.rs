//! One word for one thing in Spanish, and no English in it: every message and every text of the data is read.
#![allow(clippy::unwrap_used)]

use std::path::{Path, PathBuf};

use serde_json::Value;

/// What is not said, as it begins and in any case, and what is said for it.
const NOT_SO: [(&str, &str); 44] = [
    ("AIMS", "SGIA"),
    ("ley de ia", "Reglamento de IA"),
    ("fuera de la ley", "fuera del ámbito de aplicación"),
    ("cláusula", "capítulo o apartado"),
    ("subcláusula", "apartado"),
    ("implantad", "implementado"),
    ("implantaci", "implementación"),
    ("implantar", "implementar"),
    ("organismo de certificación", "entidad de certificación"),
    ("dueño", "propietario o responsable"),
    ("papeles", "roles"),
    ("deberes", "obligaciones"),
    ("fichero", "archivo"),
    ("período", "periodo"),
    ("asiento", "entrada del historial"),
    ("convocar", "invitar"),
    ("concienciación", "toma de conciencia"),
    ("preocupaciones", "inquietudes"),
    ("apreciación", "evaluación"),
    ("fábrica de software", "desarrollo de software"),
    ("veredicto", "conclusión"),
    ("suministrador", "proveedor"),
    ("eclaración de Aplicabilidad", "Declaración de aplicabilidad"),
    ("informes externos", "notificación externa"),
    ("dirección designada", "gerencia designada"),
    ("seguimiento tras la comercialización", "vigilancia poscomercialización"),
    ("clasificación biométrica", "categorización biométrica"),
    ("fuerzas del orden", "garantía del cumplimiento del Derecho"),
    ("eidf", "evaluación de impacto relativa a los derechos fundamentales"),
    ("evaluación de derechos fundamentales", "evaluación de impacto relativa a los derechos fundamentales"),
    ("alfabetización", "alfabetización en materia de IA"),
    ("impacto en protección de datos", "evaluación de impacto relativa a la protección de datos"),
    ("impacto en la protección de datos", "evaluación de impacto relativa a la protección de datos"),
    ("impacto de protección de datos", "evaluación de impacto relativa a la protección de datos"),
    ("evaluación de protección de datos", "evaluación de impacto relativa a la protección de datos"),
    ("fase 1", "etapa 1"),
    ("fase 2", "etapa 2"),
    ("auditoría de fase", "auditoría de etapa"),
    ("vigilancia de mercado", "autoridades de vigilancia del mercado"),
    ("supervisión del mercado", "autoridades de vigilancia del mercado"),
    ("autoridades de mercado", "autoridades de vigilancia del mercado"),
    ("apdo.", "ap."),
    ("carencia", "brecha"),
    ("consejo nuestro", "recomendamos"),
];

/// English words that no Spanish sentence holds.
const ENGLISH: [&str; 48] = [
    "the", "and", "of", "with", "for", "from", "this", "that", "not", "is", "are", "was", "which", "must", "shall",
    "should", "when", "each", "have", "has", "been", "by", "to", "or", "an", "your", "their", "on", "at", "it", "its",
    "only", "what", "where", "who", "how", "record", "file", "system", "risk", "regulation", "directive", "annex",
    "clause", "entire", "draft", "amended", "improvement",
];

fn source(below: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(below)
}

fn files(folder: &Path, ending: &str, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap().map(Result::unwrap) {
        let path = entry.path();
        if path.is_dir() {
            files(&path, ending, found);
        } else if path.to_str().unwrap().ends_with(ending) {
            found.push(path);
        }
    }
}

/// What stands between the places for arguments.
fn plain(text: &str) -> String {
    let (mut depth, mut out) = (0, String::new());
    for c in text.chars() {
        match c {
            '{' => depth += 1,
            // A line that ends a choice begun above it: what stood before was the choice.
            '}' if depth == 0 => out.clear(),
            '}' => depth -= 1,
            _ if depth == 0 => out.push(c),
            _ => {}
        }
    }
    out
}

/// Every Spanish message with where it stands. Headings that strangers' sheets use are theirs.
fn messages() -> Vec<(String, String)> {
    let (mut found, mut all) = (Vec::new(), Vec::new());
    files(&source("../words/locales/es"), ".ftl", &mut found);
    for path in found {
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        let mut also = false;
        for (at, line) in std::fs::read_to_string(&path).unwrap().lines().enumerate() {
            if line.starts_with('#') {
                continue;
            }
            if let Some((key, text)) = line.split_once(" = ") {
                also = key.trim() == ".also";
                if !also {
                    all.push((format!("{name}:{}", at + 1), text.to_owned()));
                }
            } else if !also {
                all.push((format!("{name}:{}", at + 1), line.to_owned()));
            }
        }
    }
    all
}

fn gather(value: &Value, spanish: bool, place: &str, all: &mut Vec<(String, String)>) {
    match value {
        Value::String(text) if spanish => all.push((place.to_owned(), text.clone())),
        Value::Array(list) => list.iter().for_each(|one| gather(one, spanish, place, all)),
        Value::Object(fields) => {
            for (name, one) in fields {
                let es = name == "es" || name.ends_with("Es") || (name == "roles" && one.is_object());
                gather(one, es || (spanish && name != "en" && name != "id"), &format!("{place} {name}"), all);
            }
        }
        _ => {}
    }
}

/// Every Spanish text of the data.
fn data() -> Vec<(String, String)> {
    let (mut found, mut all) = (Vec::new(), Vec::new());
    files(&source("src"), ".json", &mut found);
    for path in found.iter().filter(|path| !path.to_str().unwrap().contains("/sample/")) {
        let name = path.file_name().unwrap().to_str().unwrap();
        let read: Value = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
        gather(&read, name == "es.json", name, &mut all);
    }
    all
}

#[test]
fn one_word_stands_for_one_thing() {
    let mut wrong = Vec::new();
    let all = [messages(), data()].concat();
    assert!(all.len() > 3_500, "{}", all.len());
    for (place, text) in &all {
        let said = plain(text).replace("AIMS Desk", "").replace("portapapeles", "");
        // What the two phrases are made of is found in nothing else; a stage is once told with its other name.
        let low = said.to_lowercase().replace("alfabetización en materia de ia", "");
        let low = low.replace("etapa 1 (fase 1)", "").replace("etapa 2 (fase 2)", "");
        // A word with a capital inside is looked for as it is written.
        let found = |not: &str| if not.contains('A') { said.contains(not) } else { low.contains(not) };
        for (not, but) in NOT_SO.iter().filter(|(not, _)| found(not)) {
            wrong.push(format!("{place}: “{text}”: not “{not}” but “{but}”"));
        }
    }
    assert!(wrong.is_empty(), "{} places\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn no_english_stands_in_spanish() {
    let mut wrong = Vec::new();
    // How the command is used is written in its own words.
    let usage = |text: &str| text.contains("--") || text.contains("ARCHIVO") || text.starts_with("Uso:");
    for (place, text) in [messages(), data()].concat().into_iter().filter(|(_, text)| !usage(text)) {
        let low = plain(&text).to_lowercase();
        let words = low.split(|c: char| !c.is_alphanumeric() && c != '-' && c != '’' && c != '\'');
        for word in words.filter(|word| ENGLISH.contains(word)) {
            wrong.push(format!("{place}: {word}: {text}"));
        }
    }
    assert!(wrong.is_empty(), "{} places\n{}", wrong.len(), wrong.join("\n"));
}

/// Fields of the data whose texts are names, keys or citations in every language.
const NAMES: [&str; 6] = ["role", "named", "programmeSection", "source", "edition", "label"];

/// Texts that stand in one language alone, outside `en` and `es`.
fn single(value: &Value, place: &str, all: &mut Vec<(String, String)>) {
    match value {
        Value::String(text) if text.contains(' ') => all.push((place.to_owned(), text.clone())),
        Value::Array(list) => list.iter().for_each(|one| single(one, place, all)),
        Value::Object(fields) => {
            let both = |name: &str| ["en", "es"].contains(&name) || name.ends_with("Es") || name.ends_with("En");
            for (name, one) in fields.iter().filter(|(name, _)| !both(name) && !NAMES.contains(&name.as_str())) {
                single(one, &format!("{place} {name}"), all);
            }
        }
        _ => {}
    }
}

/// What the law and the roadmap say to people they say in both languages: a text without its Spanish beside it would be
/// read in English.
#[test]
fn no_text_of_the_law_or_the_roadmap_stands_in_english_alone() {
    let (mut found, mut all) = (Vec::new(), Vec::new());
    for folder in ["src/maps/ai_act/law", "src/facts/roadmap"] {
        files(&source(folder), ".json", &mut found);
    }
    assert!(found.len() >= 6, "{found:?}");
    for path in &found {
        let name = path.file_name().unwrap().to_str().unwrap();
        let read: Value = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
        single(&read, name, &mut all);
    }
    let english = |text: &str| {
        let low = text.to_lowercase();
        let mut words = low.split(|c: char| !c.is_alphanumeric()).map(str::to_owned);
        words.any(|word| ENGLISH.contains(&word.as_str()))
    };
    let wrong: Vec<_> = all.iter().filter(|(_, text)| english(text)).collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}
