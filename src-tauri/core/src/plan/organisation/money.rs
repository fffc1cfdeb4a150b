//! What amounts are in, as a proposal for a new organisation: the currency of its country (ISO 4217), where there is one that most use.
//! Somebody whose books are in another one says so.

/// Countries whose money is the euro.
const EURO: [&str; 27] = [
    "AD", "AT", "BE", "BG", "CY", "DE", "EE", "ES", "FI", "FR", "GR", "HR", "IE", "IT", "LT", "LU", "LV", "MC", "ME",
    "MT", "NL", "PT", "SI", "SK", "SM", "VA", "XK",
];

const OTHERS: [(&str, &str); 40] = [
    ("AR", "ARS"),
    ("AU", "AUD"),
    ("BO", "BOB"),
    ("BR", "BRL"),
    ("CA", "CAD"),
    ("CH", "CHF"),
    ("CL", "CLP"),
    ("CN", "CNY"),
    ("CO", "COP"),
    ("CR", "CRC"),
    ("CZ", "CZK"),
    ("DK", "DKK"),
    ("DO", "DOP"),
    ("EC", "USD"),
    ("GB", "GBP"),
    ("GT", "GTQ"),
    ("HN", "HNL"),
    ("HU", "HUF"),
    ("IL", "ILS"),
    ("IN", "INR"),
    ("IS", "ISK"),
    ("JP", "JPY"),
    ("KR", "KRW"),
    ("LI", "CHF"),
    ("MX", "MXN"),
    ("NO", "NOK"),
    ("NZ", "NZD"),
    ("PE", "PEN"),
    ("PL", "PLN"),
    ("PR", "USD"),
    ("PY", "PYG"),
    ("RO", "RON"),
    ("RS", "RSD"),
    ("SE", "SEK"),
    ("SG", "SGD"),
    ("SV", "USD"),
    ("TR", "TRY"),
    ("UA", "UAH"),
    ("US", "USD"),
    ("UY", "UYU"),
];

/// The currency of a country by its two letters; empty where we name none.
#[must_use]
pub(super) fn currency(country: &str) -> &'static str {
    if EURO.contains(&country) {
        return "EUR";
    }
    OTHERS.iter().find(|(code, _)| *code == country).map(|(_, money)| *money).unwrap_or_default()
}
