//! `catalogue-publish`: reads the command line, does one thing, and says in words what happened.
//!
//! The steps themselves live in the library; only this file reads the clock, and only where `--at` is absent.

use std::{
    io::Write,
    path::{Path, PathBuf},
    process::ExitCode,
};

use anyhow::{Context, bail};
use catalogue_model::{CountryCode, LanguageTag, Term};
use catalogue_publish::{
    ask::{self, Question},
    edition::{self, Preview},
    hash,
    records::{self, CheckLevel, Severity},
    sign,
};
use catalogue_store::{Facet, FacetValue};
use jiff::Timestamp;

const HELP: &str = "\
catalogue-publish: from records to a signed edition

  check DIR [--release]              report every problem of the records; --release asks for verified numbers
  compile DIR --out IMAGE [--preview]
                                     write the canonical SQLite image
  build DIR --out FILE [--keys DIR] [--preview]
                                     write the encrypted and signed bundle; without --preview, only verified records pass
  image BUNDLE --out IMAGE [--keys DIR]
                                     verify a bundle and unpack its image
  ask BUNDLE \"WORDS\" [--country DE] [--language de] [--category ...] [--method ...] [--audience ...]
      [--channel ...] [--delivery ...] [--anonymity ...] [--cost ...] [--age ...] [--json] [--keys DIR]
                                     answer what a reader would see
  keys DIR                           make the keys and the trusted root

Every command that judges age takes --at TIME (2026-11-22 or 2026-11-22T18:00:00Z); without it, now.
Without --keys, development keys are used; they are made once under target/keys.
";

/// Where development keys live when no folder is named.
const DEVELOPMENT_KEYS: &str = "target/keys";

fn main() -> ExitCode {
    match run() {
        Ok(code) => code,
        Err(error) => {
            let _ = writeln!(std::io::stderr(), "error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> anyhow::Result<ExitCode> {
    let arguments = Arguments::read(lexopt::Parser::from_env())?;
    match arguments.command.as_str() {
        "check" => check(&arguments),
        "compile" => compile(&arguments),
        "build" => build(&arguments),
        "image" => image(&arguments),
        "ask" => answer(&arguments),
        "keys" => keys(&arguments),
        "help" | "" => {
            say(HELP)?;
            Ok(ExitCode::SUCCESS)
        }
        other => bail!("there is no command {other:?}; `catalogue-publish help` lists them"),
    }
}

/// What was typed, before it means anything.
struct Arguments {
    command: String,
    operands: Vec<PathBuf>,
    out: Option<PathBuf>,
    keys: Option<PathBuf>,
    at: Timestamp,
    preview: Preview,
    level: CheckLevel,
    json: bool,
    filters: Vec<FacetValue>,
}

impl Arguments {
    fn read(mut parser: lexopt::Parser) -> anyhow::Result<Self> {
        use lexopt::prelude::{Long, Short, Value, ValueExt};
        let mut read = Self {
            command: String::new(),
            operands: Vec::new(),
            out: None,
            keys: None,
            at: Timestamp::now(),
            preview: Preview::No,
            level: CheckLevel::Draft,
            json: false,
            filters: Vec::new(),
        };
        let mut command = None;
        while let Some(argument) = parser.next()? {
            match argument {
                Value(value) if command.is_none() => command = Some(value.string()?),
                Value(value) => read.operands.push(value.into()),
                Short('h') | Long("help") => command = Some("help".to_owned()),
                Long("out") => read.out = Some(parser.value()?.into()),
                Long("keys") => read.keys = Some(parser.value()?.into()),
                Long("at") => read.at = time(&parser.value()?.string()?)?,
                Long("preview") => read.preview = Preview::Yes,
                Long("release") => read.level = CheckLevel::Release,
                Long("json") => read.json = true,
                Long(name) => match Facet::ALL.into_iter().find(|facet| facet.as_str() == name) {
                    Some(facet) => read.filters.push(filter(facet, &parser.value()?.string()?)?),
                    None => bail!("there is no option --{name}; `catalogue-publish help` lists them"),
                },
                Short(letter) => bail!("there is no option -{letter}; `catalogue-publish help` lists them"),
            }
        }
        read.command = command.unwrap_or_default();
        Ok(read)
    }

    fn operand(&self, position: usize, what: &str) -> anyhow::Result<&Path> {
        self.operands.get(position).map(PathBuf::as_path).with_context(|| format!("{} needs {what}", self.command))
    }

    fn out(&self) -> anyhow::Result<&Path> {
        self.out.as_deref().with_context(|| format!("{} needs --out FILE", self.command))
    }

    fn keys(&self) -> &Path {
        self.keys.as_deref().unwrap_or(Path::new(DEVELOPMENT_KEYS))
    }
}

/// Reads a moment, or a day as its first moment in UTC.
fn time(text: &str) -> anyhow::Result<Timestamp> {
    if let Ok(moment) = text.parse() {
        return Ok(moment);
    }
    let day: jiff::civil::Date =
        text.parse().with_context(|| format!("{text:?} is no time; write 2026-11-22 or 2026-11-22T18:00:00Z"))?;
    Ok(day.to_zoned(jiff::tz::TimeZone::UTC)?.timestamp())
}

fn filter(facet: Facet, text: &str) -> anyhow::Result<FacetValue> {
    FacetValue::parse(facet, text)
        .with_context(|| format!("{text:?} is not a value of --{}: {}", facet.as_str(), known_values(facet)))
}

/// What may be written after a filter's option, for the advice.
fn known_values(facet: Facet) -> String {
    fn list<T: Term>() -> String {
        T::ALL.iter().map(|value| value.as_str()).collect::<Vec<_>>().join(", ")
    }
    use catalogue_model::{Anonymity, Audience, Category, Channel, Cost, Delivery, Method};
    match facet {
        Facet::Country => CountryCode::new("").err().map_or_else(String::new, |e| e.advice.to_owned()),
        Facet::Language => LanguageTag::new("").err().map_or_else(String::new, |e| e.advice.to_owned()),
        Facet::Category => list::<Category>(),
        Facet::Method => list::<Method>(),
        Facet::Audience => list::<Audience>(),
        Facet::Channel => list::<Channel>(),
        Facet::Delivery => list::<Delivery>(),
        Facet::Anonymity => list::<Anonymity>(),
        Facet::Cost => list::<Cost>(),
        Facet::Age => "under_16, 16_17, 18_plus".to_owned(),
    }
}

fn check(arguments: &Arguments) -> anyhow::Result<ExitCode> {
    let folder = arguments.operand(0, "the folder of the records")?;
    let problems = records::check(folder, arguments.level, edition::day_of(arguments.at));
    for problem in &problems {
        say(&format!("{problem}\n"))?;
    }
    let errors = problems.iter().filter(|problem| problem.severity == Severity::Error).count();
    say(&format!("{errors} errors, {} warnings\n", problems.len() - errors))?;
    Ok(if errors == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn compile(arguments: &Arguments) -> anyhow::Result<ExitCode> {
    let folder = arguments.operand(0, "the folder of the records")?;
    let image = edition::compile(folder, arguments.preview, CheckLevel::Draft, arguments.at)?;
    edition::write_file(arguments.out()?, &image)?;
    say(&format!("image of {} bytes, SHA-256 {}\n", image.len(), hash::sha256(&image)))?;
    Ok(ExitCode::SUCCESS)
}

fn build(arguments: &Arguments) -> anyhow::Result<ExitCode> {
    let folder = arguments.operand(0, "the folder of the records")?;
    let keys = match &arguments.keys {
        Some(dir) => sign::Keys::open(dir).with_context(|| {
            format!("cannot use the keys in {}; `catalogue-publish keys DIR` makes them", dir.display())
        })?,
        None => sign::development_keys(Path::new(DEVELOPMENT_KEYS), arguments.at)?,
    };
    let bundle = edition::build(folder, arguments.preview, &keys, arguments.at)?;
    edition::write_file(arguments.out()?, &bundle)?;
    say(&format!("bundle of {} bytes, verified\n", bundle.len()))?;
    Ok(ExitCode::SUCCESS)
}

fn image(arguments: &Arguments) -> anyhow::Result<ExitCode> {
    let image = edition::open(arguments.operand(0, "a bundle")?, arguments.keys(), arguments.at)?;
    edition::write_file(arguments.out()?, &image.bytes)?;
    say(&format!("image of {} bytes, SHA-256 {}\n", image.bytes.len(), hash::sha256(&image.bytes)))?;
    Ok(ExitCode::SUCCESS)
}

fn answer(arguments: &Arguments) -> anyhow::Result<ExitCode> {
    let image = edition::open(arguments.operand(0, "a bundle")?, arguments.keys(), arguments.at)?;
    let words = arguments.operands.get(1).map(|words| words.to_string_lossy().into_owned()).unwrap_or_default();
    let question = Question { words, filters: arguments.filters.iter().cloned().collect() };
    let answer = ask::answer(image.bytes, question)?;
    say(&if arguments.json { answer.as_json()? } else { answer.as_text() })?;
    Ok(ExitCode::SUCCESS)
}

fn keys(arguments: &Arguments) -> anyhow::Result<ExitCode> {
    let named = arguments.operands.first().or(arguments.out.as_ref()).or(arguments.keys.as_ref());
    let folder = named.context("keys needs a folder for the keys")?;
    sign::make_keys(folder, arguments.at)?;
    say(&format!("keys and trusted root made in {}\n", folder.display()))?;
    Ok(ExitCode::SUCCESS)
}

fn say(text: &str) -> anyhow::Result<()> {
    std::io::stdout().write_all(text.as_bytes()).context("cannot write to standard output")
}
