//! The program `waymark`. Everything it does stands in the library.

fn main() -> std::process::ExitCode {
    app::run()
}
